import type { StagedLine } from "./staged.ts";

type FigureOf = Pick<StagedLine, "committee" | "indicator" | "period" | "measure">;

/** Which figure a line is of, as something to look up by. */
export type FigureKey = number | string;

const mostIndicators = 2 ** 13;
const mostPeriods = 2 ** 17;
const mostCommittees = 2 ** 20;

/**
 * Keys of figures: equal for lines of the same figure. Half a million of them are looked up several times over, so that
 * each name is counted once and a key is a number; of a file with more names than a number can hold, a text.
 */
export function createFigureKeys(): (figure: FigureOf) => FigureKey {
  const [committees, indicators, periods] = [counter(), counter(), counter()];
  return ({ committee, indicator, period, measure }) => {
    const [c, i, p] = [committees(committee), indicators(indicator), periods(period)];
    if (c >= mostCommittees || i >= mostIndicators || p >= mostPeriods) return `${c} ${i} ${p} ${measure}`;
    return ((c * mostIndicators + i) * mostPeriods + p) * 3 + measures[measure];
  };
}

const measures = { actual: 0, plan: 1, percent: 2 } as const;

/** The how-manieth each name is, in the order of their coming. */
function counter(): (name: string | undefined) => number {
  const numbers = new Map<string | undefined, number>();
  return (name) => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(name, number);
    }
    return number;
  };
}
