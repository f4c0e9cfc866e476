import { wrap } from "comlink";
import { addressFromPage } from "../../../api/addresses.ts";
import { isKeptAddress } from "../../../api/kept-files.ts";
import type { Dataset } from "../../../api/config.schema.ts";
import type { ReadOptions } from "../../../import/reading/read-file.ts";
import { longestMs, mostBytes } from "../../../import/reading/read-problem.ts";
import type { LineClass, StagedLine } from "../../../import/staging/staged.ts";
import { ownScript } from "../../../ui/own-script.ts";
import type { ImportCalls } from "./import.worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it.
import workerUrl from "./import.worker.ts?worker&url";
import { ImportProblem, importProblemOf } from "./import-problem.ts";
import type {
  Contradicting,
  Input,
  Opened,
  Selection,
  Staged,
  StageRequest,
  Taken,
} from "./import-protocol.ts";

/** An import as the page speaks to it. All calls fail with an ImportProblem. */
export interface ImportClient {
  readonly open: (input: Input, options?: ReadOptions) => Promise<Opened>;
  readonly stage: (request: StageRequest) => Promise<Staged>;
  readonly contradictions: () => Promise<Contradicting>;
  readonly lines: (of: LineClass, from: number) => Promise<readonly StagedLine[]>;
  readonly take: (selection: Selection) => Promise<Taken>;
  /** Ends it at once, whatever it is doing. Nothing that was not taken in is left. */
  readonly end: () => void;
}

/** Longer than the reading itself allows: a worker that says nothing by then is stuck. */
const patienceMs = longestMs + 5_000;
/** A text of this size is read in the page without being felt. */
const mostBytesWithoutWorker = 1024 * 1024;

/** Starts an import into a data set: beside the page, or in it where there are no workers and the file is a small text. */
export async function startImport(dataset: Dataset): Promise<ImportClient> {
  const worker = startWorker();
  // A worker has no page that an address could be relative to.
  const url = isKeptAddress(dataset.url) ? dataset.url : addressFromPage(dataset.url);
  return worker === undefined ? inPage(dataset) : besidePage({ ...dataset, url }, worker);
}

/** A file, if it is not too large to be looked at. Whoever opens it reads it: beside the page, if there is a worker. */
export function inputOf(file: File): Input {
  if (file.size > mostBytes) throw new ImportProblem("tooLarge");
  return { kind: "file", name: file.name, content: file };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(ownScript(workerUrl), { type: "module" });
  } catch {
    return undefined;
  }
}

async function besidePage(dataset: Dataset, worker: Worker): Promise<ImportClient> {
  const calls = wrap<ImportCalls>(worker);
  const ended = new Map<symbol, (problem: ImportProblem) => void>();
  const end = (reason: string) => {
    worker.terminate();
    for (const reject of ended.values()) reject(new ImportProblem(reason));
    ended.clear();
  };
  worker.addEventListener("error", () => end("failed"));
  /** A worker that is ended answers no more, so whoever waits for it is told here. */
  const settled = async <T>(answer: Promise<T>): Promise<T> => {
    const call = Symbol("call");
    const timer = setTimeout(() => end("tooSlow"), patienceMs);
    const isEnded = new Promise<never>((_, reject) => {
      ended.set(call, reject);
    });
    try {
      return await Promise.race([answer, isEnded]);
    } catch (error) {
      throw error instanceof ImportProblem
        ? error
        : new ImportProblem(error instanceof Error ? error.message : "failed");
    } finally {
      clearTimeout(timer);
      ended.delete(call);
    }
  };
  await settled(calls.start(dataset));
  return {
    open: (input, options = {}) => settled(calls.open(input, options)),
    stage: (request) => settled(calls.stage(request)),
    contradictions: () => settled(calls.contradictions()),
    lines: (of, from) => settled(calls.lines(of, from)),
    take: (selection) => settled(calls.take(selection)),
    end: () => end("cancelled"),
  };
}

async function inPage(dataset: Dataset): Promise<ImportClient> {
  const { createImportEngine } = await import("./import-engine.ts");
  const engine = createImportEngine(dataset);
  return {
    open: (input, options) =>
      coded(async () => {
        if (input.kind === "file" && (await isForWorker(input.content))) throw new ImportProblem("noWorker");
        return engine.open(input, options);
      }),
    stage: (request) => coded(() => engine.stage(request)),
    contradictions: () => coded(() => engine.contradictions()),
    lines: (of, from) => coded(async () => engine.lines(of, from)),
    take: (selection) => coded(() => engine.take(selection)),
    end: () => undefined,
  };
}

/** A large text, or a workbook, which begins like any ZIP. */
async function isForWorker(content: Blob): Promise<boolean> {
  const [first] = new Uint8Array(await content.slice(0, 1).arrayBuffer());
  return content.size > mostBytesWithoutWorker || first === 0x50;
}

/** Whatever goes wrong, as a problem with a code. */
async function coded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw importProblemOf(error);
  }
}
