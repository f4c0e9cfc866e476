import { ContentFileProblem } from "../../workspace/content-file.ts";
import { NotContract } from "../../workspace/content-from-files.ts";
import { StoreUnusable } from "../../workspace/idb-shelf.ts";
import { ChangeRefused } from "../../workspace/problem.ts";
import { ChangedElsewhere } from "../../workspace/shelf.ts";
import { intakeWordsOf } from "../../messages/intake-words.ts";
import { dataWordsOf } from "../../messages/data-words.ts";
import type { Language } from "../../messages/language.ts";

/** Why something with the kept data sets did not come about, in words. */
export function dataProblem(error: unknown, language: Language): string {
  const words = dataWordsOf(language).problems;
  if (error instanceof ChangedElsewhere) return words.changedElsewhere;
  if (error instanceof ChangeRefused) return words.refused(placesOf(error, language));
  if (error instanceof ContentFileProblem) return words[error.reason];
  if (error instanceof NotContract) return `${words.notBackup} (${error.path})`;
  if (error instanceof StoreUnusable) return words[error.why];
  if (error instanceof DOMException && error.name === "QuotaExceededError") return words.full;
  return words.failed;
}

/** The first places that are wrong: which field of what, and why. */
function placesOf({ problems }: ChangeRefused, language: Language): string {
  const { rejection, reasons } = intakeWordsOf(language);
  const said = { ...reasons, ...dataWordsOf(language).problems.reasons };
  return problems
    .slice(0, 3)
    .map(({ resource, path, value, reason }) => rejection(`${resource} ${path}`.trim(), value, said[reason]))
    .join("; ");
}
