import type { Plugin } from "vite";
import { generateSample, sampleSeed } from "../mocks/sample/generate.ts";

/** Emits the generated sample as static files (`data/sample/…`) beside the data sets that Vite copies from public/. */
export function sampleData(): Plugin {
  return {
    name: "tiendo:sample-data",
    apply: "build",
    generateBundle() {
      const { resources } = generateSample({ seed: sampleSeed, size: "sample" });
      for (const [path, json] of resources) {
        this.emitFile({ type: "asset", fileName: `data/sample/${path}`, source: JSON.stringify(json) });
      }
    },
  };
}
