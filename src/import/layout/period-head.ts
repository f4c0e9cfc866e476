import { addMonths, dayOfDate } from "../../domain/calendar.ts";
import { parsePeriod, periodKey } from "../../domain/period-text.ts";
import { foldForMatching } from "../../domain/text.ts";
import type { PeriodHead } from "./layout.ts";

/**
 * The period that a head, a title or a cell names, in either language and in reports' usual spellings (`Quý III/2024`,
 * `9T`, `6 tháng đầu năm`, `T9-2024`, `Q3`, `H1 2024`, `2024-01-01/P9M`). Undefined where none is named.
 */
export function findPeriodHead(text: string): PeriodHead | undefined {
  const sdmx = parsePeriod(text.trim());
  if (sdmx !== undefined) return headOf(text.trim());
  const folded = foldForMatching(text).replaceAll(/[–—]/gu, "-");
  const isBefore = /\bcung ki\b|\bnam truoc\b|same period|last year/u.test(folded);
  const isCumulative = /\bluy ke\b|cumulative|to date/u.test(folded) || undefined;
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(folded);
    const head = match === null ? undefined : read(match.slice(1));
    if (head === undefined) continue;
    const year = head.year ?? yearIn(folded);
    const whole = isCumulative && head.months <= 12 ? wholeSoFar(head) : head;
    if (!isBefore) return year === undefined ? whole : { ...whole, year };
    // 'Cùng kỳ năm 2023' says of which year, and leaves the months to the column beside it.
    const months = head.months === 12 ? 0 : head.months;
    return year === undefined ? { ...whole, months, yearsBefore: 1 } : { ...whole, months, year };
  }
  return isBefore ? { after: 0, months: 0, yearsBefore: 1 } : undefined;
}

/** A quarter or month in words, of which nothing says whether it stands for itself or runs from the year's beginning. */
export function isOpenHead({ isCumulative, sdmx, months }: PeriodHead): boolean {
  return isCumulative === undefined && sdmx === undefined && months > 0 && months < 6;
}

/** The word that makes a period of each bare number in a column whose head is `Quý` or `Tháng`. */
export function countedPeriods(head: string): string | undefined {
  const folded = foldForMatching(head);
  if (/\b(?:qui|quarter)\b/u.test(folded)) return "Quý";
  return /\b(?:thang|month)\b/u.test(folded) ? "Tháng" : undefined;
}

/** The first year between 1990 and 2099 in a text. */
export function yearIn(text: string): number | undefined {
  const match = /(?<!\d)(?:19[89]\d|20\d\d)(?!\d)/u.exec(text);
  return match === null ? undefined : Number(match[0]);
}

/**
 * The period in SDMX, its year from `year` where the head has none. `isCumulative` tells how the columns of quarters
 * and months are meant. Undefined without a year, and of no period at all.
 */
export function periodOfHead(
  head: PeriodHead,
  year: number | undefined,
  isCumulative: boolean,
): string | undefined {
  if (head.sdmx !== undefined) return head.sdmx;
  const own = head.year ?? year;
  if (own === undefined || head.months === 0) return undefined;
  const { after, months } = isCumulative && head.months < 12 ? wholeSoFar(head) : head;
  const start = dayOfDate(own - (head.yearsBefore ?? 0), after + 1, 1);
  return periodKey({ start, end: addMonths(start, months) });
}

/** From the year's beginning to the end of the period. */
function wholeSoFar(head: PeriodHead): PeriodHead {
  return { ...head, after: 0, months: head.after + head.months, isCumulative: true };
}

function headOf(sdmx: string): PeriodHead {
  const [, year, part] = /^(\d{4})-?(?:([QS]\d)|\d{2})?$/.exec(sdmx) ?? [];
  if (year === undefined) return { after: 0, months: 0, sdmx };
  if (part === undefined && sdmx.length > 4) {
    return { year: Number(year), after: Number(sdmx.slice(5)) - 1, months: 1 };
  }
  const count = Number(part?.slice(1) ?? 1);
  const months = part === undefined ? 12 : part.startsWith("Q") ? 3 : 6;
  return { year: Number(year), after: (count - 1) * months, months };
}

type Read = (groups: readonly (string | undefined)[]) => PeriodHead | undefined;

const yearAfter = String.raw`(?:[\s/-]*(?:nam )?((?:19|20)\d\d))?(?!\d)`;
const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const quarter: Read = ([which = "", year]) => {
  const number = romans[which] ?? Number(which);
  return withYear({ after: (number - 1) * 3, months: 3 }, year);
};
const half: Read = ([which = "", year]) =>
  withYear({ after: which === "2" || which === "ii" ? 6 : 0, months: 6 }, year);
const soFar: Read = ([count = "", year]) =>
  inYear(Number(count)) ? withYear({ after: 0, months: Number(count), isCumulative: true }, year) : undefined;
const month: Read = ([which = "", year]) =>
  inYear(Number(which)) ? withYear({ after: Number(which) - 1, months: 1 }, year) : undefined;
const wholeYear: Read = ([year]) => withYear({ after: 0, months: 12 }, year);

/** On folded text, the more special first. */
const patterns: readonly (readonly [RegExp, Read])[] = [
  [
    /\bden (?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/u,
    ([day = "", of = "", year = ""]) => untilDay(Number(day), Number(of), Number(year)),
  ],
  [
    /(?:giai doan|nhiem ki|term|khoa)\D{0,12}((?:19|20)\d\d)\s*-\s*((?:19|20)\d\d)/u,
    ([from = "", to = ""]) => term(Number(from), Number(to)),
  ],
  [/(\d{1,2}) ?thang cuoi nam(?:[\s/-]*((?:19|20)\d\d))?/u, lastMonths],
  [new RegExp(String.raw`\bqui (iii|ii|iv|i|[1-4])\b${yearAfter}`, "u"), quarter],
  [new RegExp(String.raw`\b(?:q|quarter |qtr ?)([1-4])\b${yearAfter}`, "u"), quarter],
  [
    new RegExp(
      String.raw`\b(?:first )?(\d{1,2}) ?(?:thang|months?|th?)\b(?: dau nam)?(?: of)?${yearAfter}`,
      "u",
    ),
    soFar,
  ],
  [new RegExp(String.raw`\b(?:h|half )([12])\b${yearAfter}`, "u"), half],
  [new RegExp(String.raw`\b(?:thang |t)(\d{1,2})\b${yearAfter}`, "u"), month],
  [new RegExp(String.raw`\b(?:ca nam|nam|year|full year|fy)\b[\s:]*((?:19|20)\d\d)?\b`, "u"), wholeYear],
  [/(?<![\d/-])((?:19|20)\d\d)(?![\d/-])/u, wholeYear],
];

function lastMonths([count = "", year]: readonly (string | undefined)[]): PeriodHead | undefined {
  const months = Number(count);
  return inYear(months) ? withYear({ after: 12 - months, months }, year) : undefined;
}

function term(from: number, to: number): PeriodHead | undefined {
  return to > from && to - from <= 10 ? { year: from, after: 0, months: (to - from) * 12 } : undefined;
}

function untilDay(day: number, of: number, year: number): PeriodHead | undefined {
  if (!inYear(of) || day < 1 || day > 31) return undefined;
  const start = dayOfDate(year, 1, 1);
  const end = dayOfDate(year, of, day) + 1;
  return { after: 0, months: 0, year, isCumulative: true, sdmx: periodKey({ start, end }) };
}

function inYear(months: number): boolean {
  return months >= 1 && months <= 12;
}

function withYear(head: PeriodHead, year: string | undefined): PeriodHead {
  return year === undefined ? head : { ...head, year: Number(year) };
}
