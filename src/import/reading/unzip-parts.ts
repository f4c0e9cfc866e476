import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import { ReadProblem, type Budget } from "./read-problem.ts";

/** How much of the packed file is unpacked at a time. */
const step = 256 * 1024;

/**
 * Unpacks those parts of a ZIP whose text is wanted, piece by piece; what is not wanted is not unpacked. The bytes are
 * counted as they come, since headers may lie. Throws a ReadProblem over the budget or where the ZIP is damaged.
 */
export function unzipParts(
  bytes: Uint8Array,
  budget: Budget,
  wanted: (name: string) => ((text: string, isLast: boolean) => void) | undefined,
): void {
  let failed: unknown;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file: UnzipFile) => {
    const take = wanted(file.name);
    if (take === undefined) return;
    const decoder = new TextDecoder();
    file.ondata = (error, chunk, isLast) => {
      if (failed !== undefined) return;
      try {
        if (error) throw error;
        budget.bytes(chunk.length);
        take(decoder.decode(chunk, { stream: !isLast }), isLast);
      } catch (problem) {
        failed = problem;
      }
    };
    file.start();
  };
  try {
    for (let at = 0; at < bytes.length; at += step) {
      if (failed !== undefined) break;
      budget.tick();
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (problem) {
    failed ??= problem;
  }
  if (failed !== undefined) throw failed instanceof ReadProblem ? failed : new ReadProblem("damaged");
}
