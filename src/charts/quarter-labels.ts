import {
  proposeActual,
  proposeForecast,
  proposeGap,
  proposeLastYear,
  proposePlan,
  type Proposal,
} from "./label-proposals.ts";
import { type Box, boxOf, firstFree, type Label } from "./label.ts";
import type { Columns } from "./quarter-columns.ts";
import type { TextSizes } from "./text-sizes.ts";

/**
 * Labels on the marks, never over another or over a mark: each tries its places in order of preference. Values, forecasts
 * and gaps are always said (they move up until they are free); a plan's or last year's label without a place is left to the table.
 */
export function placeLabels(columns: readonly Columns[], sizes: TextSizes, inside: Box): Label[][] {
  const taken = columns.flatMap(edges);
  const placed = columns.map((): Label[] => []);
  for (const propose of [proposeActual, proposeForecast, proposeGap, proposePlan, proposeLastYear]) {
    for (const [index, column] of columns.entries()) {
      for (const label of choose(propose(column, sizes), column, taken, inside)) {
        placed[index]?.push(label);
        taken.push(boxOf(label));
      }
    }
  }
  return placed;
}

function choose(
  { places, lastResort }: Proposal,
  column: Columns,
  taken: Box[],
  inside: Box,
): readonly Label[] {
  const free = places.find((block) =>
    block.every((label) =>
      label.isOnActual
        ? column.actual && firstFree([label], [], column.actual)
        : firstFree([label], taken, inside),
    ),
  );
  return free ?? lastResort ?? [];
}

/** What a label must not touch: filled columns whole, outlines along their lines. */
function edges({ outline, range, actual, lastYear, forecast, whisker }: Columns): Box[] {
  const lines = [outline, range].flatMap((box) =>
    box === undefined
      ? []
      : [
          { ...box, top: box.top - 1, bottom: box.top + 1 },
          { ...box, right: box.left + 1, left: box.left - 1 },
          { ...box, left: box.right - 1, right: box.right + 1 },
        ],
  );
  const bars = whisker
    ? [{ left: whisker.x - 6, right: whisker.x + 6, top: whisker.top, bottom: whisker.bottom }]
    : [];
  return [...lines, ...bars, ...[actual, lastYear, forecast].filter((box) => box !== undefined)];
}
