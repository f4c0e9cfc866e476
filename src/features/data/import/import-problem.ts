import { LoadError } from "../../../api/load-error.ts";
import { ReadProblem } from "../../../import/reading/read-problem.ts";
import { ChangeRefused } from "../../../workspace/problem.ts";
import { ChangedElsewhere } from "../../../workspace/shelf.ts";

/** Why something of an import did not come about. Its message is a code with words in both languages. */
export class ImportProblem extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "ImportProblem";
  }
}

/** Anything that went wrong as a problem with a code. */
export function importProblemOf(error: unknown): ImportProblem {
  if (error instanceof ImportProblem) return error;
  if (error instanceof ReadProblem) return new ImportProblem(error.reason);
  if (error instanceof ChangedElsewhere) return new ImportProblem("changedElsewhere");
  if (error instanceof ChangeRefused) return new ImportProblem("refused");
  if (error instanceof LoadError) return new ImportProblem("notLoaded");
  if (error instanceof DOMException && error.name === "QuotaExceededError") return new ImportProblem("full");
  console.error(error);
  return new ImportProblem("failed");
}
