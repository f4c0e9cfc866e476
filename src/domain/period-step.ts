import { addMonths, dateOfDay } from "./calendar.ts";
import { monthsOf, shiftYears, type Period } from "./period.ts";

/**
 * The next period of the same length (`step` 1) or the one before (-1). Quarters, half-years and months alone, whole
 * years and spans of them have neighbours in time: Quý I/2024 goes back to Quý IV/2023. Where periods run from the
 * start of a year, the neighbour is the same part of another year, like for like: 9 tháng 2024 goes back to
 * 9 tháng 2023. So it is for whatever does not divide a year evenly.
 */
export function stepPeriod(period: Period, step: 1 | -1, view: "cumulative" | "quarter"): Period {
  const months = monthsOf(period);
  if (months === undefined || !hasNeighbours(period, months, view)) return shiftYears(period, step);
  return { start: addMonths(period.start, step * months), end: addMonths(period.end, step * months) };
}

function hasNeighbours({ start }: Period, months: number, view: "cumulative" | "quarter"): boolean {
  const { month } = dateOfDay(start);
  if (month === 1 && months % 12 === 0) return true;
  const isCumulative = view === "cumulative" && month === 1;
  return !isCumulative && 12 % months === 0 && (month - 1) % months === 0;
}
