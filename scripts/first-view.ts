import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, createServer } from "vite";

export interface WrittenView {
  readonly html: string;
  /** The SHA-256, in base64, of each file that the view was made from, by its address from the page. */
  readonly files: Readonly<Record<string, string>>;
}

/** The view as the app's own components write it from the files in `publicDir`. */
export async function writeView(root: string, publicDir: string): Promise<WrittenView> {
  const server = await createServer({
    root,
    configFile: false,
    mode: "production",
    logLevel: "error",
    appType: "custom",
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { writeFirstView } = await server.ssrLoadModule("/src/app/write-first-view.tsx");
    return await withFiles(publicDir, writeFirstView);
  } finally {
    await server.close();
  }
}

/** Runs `write` as on the page of a static server of `folder`, at the plain link, and notes the files that it asks for. */
export async function withFiles(folder: string, write: () => Promise<string>): Promise<WrittenView> {
  const files: Record<string, string> = {};
  const before = { fetch: globalThis.fetch, location: globalThis.location };
  async function fetchFile(address: string): Promise<Response> {
    const file = new URL(address).pathname.slice(1);
    const content = await readFile(join(folder, decodeURIComponent(file)));
    files[file] = createHash("sha256").update(content).digest("base64");
    return new Response(content);
  }
  Object.assign(globalThis, { fetch: fetchFile, location: { search: "", hash: "" } });
  try {
    const html = await write();
    refuseInline(html);
    return { html, files: inOrder(files) };
  } finally {
    Object.assign(globalThis, before);
  }
}

/** The files came in the order of the disk; the same sources shall give the same page. */
function inOrder(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Throws where the page's policy would refuse a part of the markup. */
export function refuseInline(html: string): void {
  const inline = /<(?:style|script)\b|<[^>]*\s(?:style|on[a-z]+)=/i.exec(html);
  if (inline !== null) throw new Error(`The policy allows nothing inline: ${inline[0]}`);
}

/** The script that decides whether the view is shown, as one classic script. */
export async function bundleScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      rolldownOptions: { input: join(root, "src/show-first-view.ts"), output: { format: "iife" } },
    },
  });
  const [output] = [result].flat();
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error("src/show-first-view.ts gave no script");
  return chunk.code;
}
