/** Serves the built app in dist/ on this machine until it is interrupted: `node scripts/serve.mjs [--port 4173]`. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "vite";
import { securityHeaders } from "./headers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });
const port = Number(values.port);

if (!existsSync(`${root}dist/index.html`)) {
  fail("There is no built app in dist/ yet: npm run build makes it, npm start builds and serves.");
}
if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`--port ${values.port} is no port.`);

try {
  await preview({
    root,
    configFile: false,
    appType: "mpa",
    base: "/",
    logLevel: "silent",
    preview: { host: "127.0.0.1", port, strictPort: true, headers: securityHeaders },
  });
  console.log(`Tiendo is open at http://127.0.0.1:${port}/ (Ctrl+C stops it)`);
} catch (error) {
  const isTaken = /already in use|EADDRINUSE/.test(String(error));
  fail(
    isTaken
      ? `Port ${port} is taken by another program. Stop that one, or choose: npm start -- --port ${port + 1}`
      : `The server could not start: ${String(error)}`,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
