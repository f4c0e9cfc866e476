import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** The built app on a server of the test's own, whose files can be others from a moment on. */
export async function serveApp() {
  const changed = new Map<string, string>();
  const server = createServer(async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://x/").pathname).slice(1) || "index.html";
    try {
      const body = changed.get(path) ?? (await readFile(join(dist, path)));
      response.writeHead(200, {
        "content-type": types[extname(path)] ?? "text/plain",
        "cache-control": "no-cache",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const { port }: Pick<AddressInfo, "port"> =
    typeof address === "object" && address !== null ? address : { port: 0 };
  return {
    url: `http://127.0.0.1:${port}/`,
    /** From now on this file is what it was with `more` behind it. */
    append: async (path: string, more: string) => {
      changed.set(path, (await readFile(join(dist, path), "utf8")) + more);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
