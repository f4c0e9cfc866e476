import { expose } from "comlink";
import type { Dataset } from "../../../api/config.schema.ts";
import { createImportEngine } from "./import-engine.ts";
import { importProblemOf } from "./import-problem.ts";
import type { Input, Selection, StageRequest } from "./import-protocol.ts";
import type { LineClass } from "../../../import/staging/staged.ts";
import type { ReadOptions } from "../../../import/reading/read-file.ts";

let engine: ReturnType<typeof createImportEngine> | undefined;

/** The import beside the page. Errors cross over as their message alone, which is a code. */
const calls = {
  start: (dataset: Dataset): void => {
    engine = createImportEngine(dataset);
  },
  open: (input: Input, options: ReadOptions) => coded(() => started().open(input, options)),
  stage: (request: StageRequest) => coded(() => started().stage(request)),
  contradictions: () => coded(() => started().contradictions()),
  lines: (of: LineClass, from: number) => coded(async () => started().lines(of, from)),
  take: (selection: Selection) => coded(() => started().take(selection)),
};
export type ImportCalls = typeof calls;

expose(calls);

function started() {
  if (engine === undefined) throw new Error("not started");
  return engine;
}

async function coded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw importProblemOf(error);
  }
}
