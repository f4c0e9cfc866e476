/** Quarters are counted from the first quarter of the first year; a range of them is [from, to). */
export interface QuarterRange {
  readonly from: number;
  readonly to: number;
}

export interface Calendar {
  readonly firstYear: number;
  readonly years: number;
}

export function quartersIn(calendar: Calendar): number {
  return calendar.years * 4;
}

export function yearOf(calendar: Calendar, quarter: number): number {
  return calendar.firstYear + Math.floor(quarter / 4);
}

/** 1…4 */
export function numberInYear(quarter: number): number {
  return (quarter % 4) + 1;
}

export function startOfYear(quarter: number): number {
  return quarter - (quarter % 4);
}

/** The contract's notation: `2024-Q3`, `2024-01-01/P9M`, `2024`; the ranges here never leave a calendar year. */
export function periodText(calendar: Calendar, range: QuarterRange): string {
  const year = yearOf(calendar, range.from);
  const length = range.to - range.from;
  if (length === 4) return `${year}`;
  if (length === 1) return `${year}-Q${numberInYear(range.from)}`;
  const month = `${(range.from % 4) * 3 + 1}`.padStart(2, "0");
  return `${year}-${month}-01/P${length * 3}M`;
}

/** "quý III/2023", "6 tháng năm 2023", "9 tháng năm 2023", "năm 2023": what a report made at this quarter's end is called. */
export function reportName(calendar: Calendar, quarter: number, cumulative: boolean): string {
  const number = numberInYear(quarter);
  const year = yearOf(calendar, quarter);
  if (number === 4) return `năm ${year}`;
  if (cumulative && number > 1) return `${number * 3} tháng năm ${year}`;
  return `quý ${["I", "II", "III"][number - 1]}/${year}`;
}

/** Reports are closed near the 25th of the quarter's last month. */
export function reportDate(calendar: Calendar, quarter: number): string {
  const month = `${numberInYear(quarter) * 3}`.padStart(2, "0");
  return `${yearOf(calendar, quarter)}-${month}-25`;
}
