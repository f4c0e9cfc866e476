import type { ReadFile } from "./reader.ts";
import type { SampleOptions } from "./sample/generate.ts";

/** `read`, with the data set `sample` generated when it is first asked for. */
export function withSample(read: ReadFile, size: SampleOptions["size"]): ReadFile {
  let resources: Promise<Map<string, unknown>> | undefined;
  return async (dataset, path) => {
    if (dataset !== "sample") return read(dataset, path);
    resources ??= generate(size);
    return (await resources).get(path);
  };
}

async function generate(size: SampleOptions["size"]): Promise<Map<string, unknown>> {
  const { generateSample, sampleSeed } = await import("./sample/generate.ts");
  return generateSample({ seed: sampleSeed, size }).resources;
}
