import type { StagedLine } from "./staged.ts";

/**
 * The same figure twice in one file: said alike it counts once, and the second says so; said differently both are
 * doubtful, and of those taken in the last one holds.
 */
export function markRepeats(lines: readonly StagedLine[]): readonly StagedLine[] {
  const first = new Map<string, number>();
  const marked = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.rejected !== undefined) continue;
    const key = figureKey(line);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      continue;
    }
    const earlier = marked[before];
    if (earlier === undefined) continue;
    if (earlier.value === line.value) {
      marked[at] = { ...line, effect: "repeated" };
      continue;
    }
    marked[at] = inConflict(line);
    marked[before] = inConflict(earlier);
  }
  return marked;
}

/** Which figure a line is of. */
export function figureKey({ committee, indicator, period, measure }: StagedLine): string {
  return `${committee}\u0001${indicator}\u0001${period}\u0001${measure}`;
}

function inConflict(line: StagedLine): StagedLine {
  return line.doubts.includes("conflict") ? line : { ...line, doubts: [...line.doubts, "conflict"] };
}
