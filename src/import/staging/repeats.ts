import type { FigureKey } from "./figure-keys.ts";
import type { StagedLine } from "./staged.ts";

/**
 * The same figure twice in one file: said alike it counts once, and the second says so; said differently both are
 * doubtful, and of those taken in the last one holds.
 */
export function markRepeats(
  lines: readonly StagedLine[],
  keyOf: (line: StagedLine) => FigureKey,
): readonly StagedLine[] {
  if (!hasRepeats(lines, keyOf)) return lines;
  const first = new Map<FigureKey, number>();
  const marked = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.rejected !== undefined) continue;
    const key = keyOf(line);
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

function inConflict(line: StagedLine): StagedLine {
  return line.doubts.includes("conflict") ? line : { ...line, doubts: [...line.doubts, "conflict"] };
}

/** Of half a million lines that are all different, sorting their keys tells it in a tenth of the time of a map. */
function hasRepeats(lines: readonly StagedLine[], keyOf: (line: StagedLine) => FigureKey): boolean {
  const keys = new Float64Array(lines.length);
  for (const [at, line] of lines.entries()) {
    const key = line.rejected === undefined ? keyOf(line) : -1 - at;
    if (typeof key === "string") return true;
    keys[at] = key;
  }
  keys.sort();
  return keys.some((key, at) => at > 0 && key === keys[at - 1]);
}
