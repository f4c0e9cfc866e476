import type { ChartPeriod } from "./chart-period.ts";
import { boxOf, lineHeight } from "./label.ts";
import type { PlacedText } from "./chart-frame.tsx";
import { textWidth, wrap } from "./text-width.ts";

/** What is written under a time axis, from its top. */
export interface PeriodLabels {
  /** One per period; those without room have none. */
  readonly labels: readonly (PlacedText | undefined)[];
  readonly groups: readonly PlacedText[];
  /** x of the rules between groups. */
  readonly rules: readonly number[];
  readonly height: number;
}

/**
 * The periods' labels under bands of equal width: whole where all of them fit (in lines only where there are no short ones),
 * else short with their group below, else every second, third… one of these, the selected among them.
 */
export function placePeriods(
  periods: readonly ChartPeriod[],
  left: number,
  band: number,
  size: number,
): PeriodLabels {
  const center = (index: number) => left + band * (index + 0.5);
  const row = size * lineHeight;
  const whole = periods.map(({ label }) => wrap(label, band - 8, size));
  const rows = Math.max(1, ...whole.map((lines) => lines.length));
  const mostRows = periods.every(({ shortLabel }) => shortLabel !== undefined) ? 1 : 3;
  const fits = rows <= mostRows && whole.every((lines) => widest(lines, size) <= band - 4);
  const at = (lines: readonly string[], index: number, top = 0): PlacedText => ({
    lines,
    size,
    x: center(index),
    anchor: "middle",
    top,
  });
  if (fits)
    return {
      labels: whole.map((lines, index) => at(lines, index)),
      groups: [],
      rules: [],
      height: rows * row,
    };
  const short = periods.map(({ shortLabel, label }) => [shortLabel ?? label]);
  const every = Math.max(1, Math.ceil((Math.max(...short.map((lines) => widest(lines, size))) + 6) / band));
  const anchor = Math.max(
    periods.findIndex(({ isSelected }) => isSelected),
    0,
  );
  const labels = short.map((lines, index) => ((index - anchor) % every === 0 ? at(lines, index) : undefined));
  const runs = groupRuns(periods);
  const groups = free(runs.map(({ name, first, last }) => at([name], (first + last) / 2, row)));
  const rules = runs.slice(1).map(({ first }) => left + band * first);
  return { labels, groups, rules: groups.length > 0 ? rules : [], height: groups.length > 0 ? 2 * row : row };
}

/** Without those that touch the one before. */
function free(labels: readonly PlacedText[]): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    if (last === undefined || boxOf(label).left > boxOf(last).right + 4) kept.push(label);
  }
  return kept;
}

interface Run {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

function groupRuns(periods: readonly ChartPeriod[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { group, shortLabel }] of periods.entries()) {
    if (group === undefined || shortLabel === undefined) continue;
    const before = runs.at(-1);
    if (before?.name === group && before.last === index - 1)
      runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ name: group, first: index, last: index });
  }
  return runs;
}

function widest(lines: readonly string[], size: number): number {
  return Math.max(...lines.map((line) => textWidth(line, size)));
}
