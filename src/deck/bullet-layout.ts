import type { BulletRow } from "./slide-chart.ts";
import { linesOf, slideLine, slideTextWidth } from "./slide-layout.ts";
import { statusShape } from "./table-layout.ts";

/** The columns of a list of bullet bars on a slide, in px. */
export interface BulletColumns {
  /** Name and judgement above, bar and numbers below: for names that would break beside a bar. */
  readonly isStacked: boolean;
  readonly name: number;
  readonly bar: number;
  readonly value: number;
  readonly attainment: number;
  readonly status: number;
}

export const bulletGap = 20;
const leastBar = 150;
/** px above and below a row together. */
export const bulletPadding = 16;

/** Widths by what stands in `rows`; the bars take what the words leave. */
export function bulletColumns(rows: readonly BulletRow[], bodyWidth: number): BulletColumns {
  const widest = (text: (row: BulletRow) => string, isStrong = false) =>
    Math.ceil(Math.max(0, ...rows.map((row) => slideTextWidth(text(row), isStrong)))) + 2;
  const value = widest(valueText, true);
  const attainment = widest((row) => row.attainment, true);
  const status = widest((row) => row.statusWord, true) + statusShape;
  const name = widest((row) => row.name);
  const beside = bodyWidth - value - attainment - status - name - 4 * bulletGap;
  const numbers = { value, attainment, status };
  if (beside >= leastBar) return { ...numbers, isStacked: false, name, bar: beside };
  // The judgement stands above both numbers.
  const wide = Math.max(value, status - attainment - bulletGap);
  return {
    ...numbers,
    isStacked: true,
    value: wide,
    name: bodyWidth - wide - attainment - 2 * bulletGap,
    bar: bodyWidth - wide - attainment - 2 * bulletGap,
  };
}

/** "116 / 160 · sơ bộ" */
export function valueText({ value, plan, valueNote }: BulletRow): string {
  return (plan === "" ? value : `${value} / ${plan}`) + (valueNote === undefined ? "" : ` · ${valueNote}`);
}

/** px of a row. Coverage has a line of its own. */
export function bulletHeight(row: BulletRow, { name, isStacked }: BulletColumns): number {
  const coverage = row.coverage === undefined ? 0 : linesOf(row.coverage, name).length;
  const lines = linesOf(row.name, name).length + coverage + (isStacked ? 1 : 0);
  return lines * slideLine + bulletPadding;
}

/** The share at the right edge, common to all pages of a list. */
export function bulletScale(rows: readonly BulletRow[]): number {
  return Math.max(
    1.05,
    ...rows.flatMap(({ bar }) => [bar?.attained ?? 0, bar?.planHigh ?? 0, bar?.due ?? 0]),
  );
}
