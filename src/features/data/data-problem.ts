import { ContentFileProblem } from "../../workspace/content-file.ts";
import { NotContract } from "../../workspace/content-from-files.ts";
import { StoreUnusable } from "../../workspace/idb-shelf.ts";
import { ChangeRefused } from "../../workspace/problem.ts";
import { ChangedElsewhere } from "../../workspace/shelf.ts";
import { dataWordsOf } from "../../messages/data-words.ts";
import type { Language } from "../../messages/language.ts";

/** Why something with the kept data sets did not come about, in words. */
export function dataProblem(error: unknown, language: Language): string {
  const words = dataWordsOf(language).problems;
  if (error instanceof ChangedElsewhere) return words.changedElsewhere;
  if (error instanceof ChangeRefused) return words.refused;
  if (error instanceof ContentFileProblem) return words[error.reason];
  if (error instanceof NotContract) return `${words.notBackup} (${error.path})`;
  if (error instanceof StoreUnusable) return words[error.why];
  if (error instanceof DOMException && error.name === "QuotaExceededError") return words.full;
  return words.failed;
}
