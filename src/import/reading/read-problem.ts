/** Bytes of a file. */
export const mostBytes = 20 * 1024 * 1024;
/** Bytes of what a workbook unpacks to, as they are really unpacked. */
const mostInflatedBytes = 64 * 1024 * 1024;
/** Over all sheets, empty ones between others included. */
const mostCells = 2_000_000;
export const longestMs = 30_000;

export const readProblems = [
  "tooLarge",
  "inflatedTooLarge",
  "tooManyCells",
  "tooSlow",
  "encrypted",
  "legacyXls",
  "notAWorkbook",
  "damaged",
  "empty",
  "cancelled",
  "noWorker",
] as const;
export type ReadProblemReason = (typeof readProblems)[number];

/** Why a file is not read. Nothing has been changed by it. */
export class ReadProblem extends Error {
  readonly reason: ReadProblemReason;

  constructor(reason: ReadProblemReason) {
    super(reason);
    this.name = "ReadProblem";
    this.reason = reason;
  }
}

/** What reading may cost, counted over all sheets of a file. */
export interface Budget {
  readonly cells: (count: number) => void;
  readonly bytes: (count: number) => void;
  /** Throws where the time is over. */
  readonly tick: () => void;
}

/** Throws a ReadProblem as soon as a limit is passed. */
export function createBudget(): Budget {
  const since = performance.now();
  let [cells, bytes] = [0, 0];
  const tick = () => {
    if (performance.now() - since > longestMs) throw new ReadProblem("tooSlow");
  };
  return {
    tick,
    cells: (count) => {
      cells += count;
      if (cells > mostCells) throw new ReadProblem("tooManyCells");
    },
    bytes: (count) => {
      bytes += count;
      if (bytes > mostInflatedBytes) throw new ReadProblem("inflatedTooLarge");
      tick();
    },
  };
}
