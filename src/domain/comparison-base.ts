import { addMonths, dateOfDay } from "./calendar.ts";
import { cumulativePeriodsOf, monthsOf, shiftYears, type Period } from "./period.ts";

export const comparisonModes = ["lastYear", "previous", "lastTerm"] as const;
/** Against what a period is held: the same one of last year ('cùng kỳ'), the one before it, or that of the last term. */
export type ComparisonMode = (typeof comparisonModes)[number];

/** Congress terms are of five years. */
const termYears = 5;

/**
 * The period to compare with. `lastYear` is the same range of the calendar a year earlier, nine months against nine
 * months; a range of several years goes back by as many, so that it never overlaps. `previous` is, of a cumulative
 * range within a year, what was cumulative at the last quarter's end before (nine months → six months; eight → six);
 * of any other the range of the same length just before it (a quarter, a half-year, a year, a term). `lastTerm` is the
 * same range five years earlier.
 */
export function comparisonBase(period: Period, mode: ComparisonMode): Period {
  if (mode === "lastTerm") return shiftYears(period, -Math.max(termYears, yearsIn(period)));
  if (mode === "lastYear") return shiftYears(period, -yearsIn(period));
  return previousCumulative(period) ?? rangeBefore(period);
}

/** Years that the range reaches over, at least one. */
function yearsIn(period: Period): number {
  let years = 1;
  while (addMonths(period.start, years * 12) < period.end) years += 1;
  return years;
}

/** Undefined for whole years, and where no quarter of the year has ended before. */
function previousCumulative(period: Period): Period | undefined {
  const { year, month, date } = dateOfDay(period.start);
  const isOpenYear = month === 1 && date === 1 && period.end < addMonths(period.start, 12);
  if (!isOpenYear) return undefined;
  return cumulativePeriodsOf(year).findLast(({ end }) => end < period.end);
}

function rangeBefore(period: Period): Period {
  const months = monthsOf(period);
  const start = months === undefined ? 2 * period.start - period.end : addMonths(period.start, -months);
  return { start, end: period.start };
}
