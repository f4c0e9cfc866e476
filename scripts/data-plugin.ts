import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { generateSample, sampleSeed } from "../mocks/sample/generate.ts";

/**
 * Emits the generated sample as static files (`data/sample/…`) beside the data sets that Vite copies from public/, and for each set
 * `files.json`, the list of its files, by which a device can keep it whole.
 */
export function sampleData(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "tiendo:sample-data",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { resources } = generateSample({ seed: sampleSeed, size: "sample" });
      for (const [path, json] of resources) {
        this.emitFile({ type: "asset", fileName: `data/sample/${path}`, source: JSON.stringify(json) });
      }
      const sets = {
        sample: [...resources.keys()],
        reports: await filesIn(join(config.publicDir, "data/reports")),
      };
      for (const [set, files] of Object.entries(sets)) {
        this.emitFile({
          type: "asset",
          fileName: `data/${set}/files.json`,
          source: JSON.stringify(files.toSorted()),
        });
      }
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
