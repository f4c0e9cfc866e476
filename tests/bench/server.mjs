import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { securityHeaders } from "../../scripts/headers.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Serves a built folder as `npm start` does, compressed, on a free port.
 * @returns its address, with a slash at the end, and what stops it
 */
export async function serve(outDir) {
  const server = await preview({
    root,
    configFile: false,
    appType: "mpa",
    logLevel: "silent",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, headers: securityHeaders },
  });
  return { url: `http://127.0.0.1:${server.httpServer.address().port}/`, close: () => server.close() };
}
