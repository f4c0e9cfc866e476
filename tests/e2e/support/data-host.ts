import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built app and the data sets that it ships. */
export const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));

export interface Host {
  readonly origin: string;
  readonly asked: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

interface Options {
  /** The folder that is served. */
  readonly folder: string;
  /** Files that are served instead, by their path below the folder. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Headers for a request; without them no other origin may read. */
  readonly headers?: (request: IncomingMessage) => Record<string, string>;
}

/** A plain static server on a port of its own, as an office may have. */
export async function startHost({ folder, instead = {}, headers = () => ({}) }: Options): Promise<Host> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    void answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname).slice(1);
    try {
      const body = instead[path] ?? (await readFile(join(folder, path)));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain", ...headers(request) });
      response.end(body);
    } catch {
      response.writeHead(404, headers(request)).end();
    }
  }
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
