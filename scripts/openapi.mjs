/** Writes public/openapi.json from the schemas: `node scripts/openapi.mjs`. A test fails while it is behind them. */
import { writeFile } from "node:fs/promises";
import { openApiText } from "./openapi-document.ts";

await writeFile(new URL("../public/openapi.json", import.meta.url), openApiText());
