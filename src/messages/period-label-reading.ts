import { dayOf, dayOfDate, type Day } from "../domain/calendar.ts";
import type { Period } from "../domain/period.ts";
import { formatMonth } from "./date-label.ts";
import type { Language } from "./language.ts";

/**
 * Reads what `formatPeriod` prints with its year, and reports' nearest spellings of it (`quí III-2016`, `9 tháng đầu
 * năm 2023`). Undefined for anything else, dates that do not exist and labels without a year.
 */
export function parsePeriodLabel(text: string, language: Language): Period | undefined {
  const label = language === "vi" ? foldVietnamese(text) : foldEnglish(text);
  for (const [pattern, read] of readers[language]) {
    const match = pattern.exec(label);
    if (match === null) continue;
    const period = read(match.slice(1).map(Number));
    return period !== undefined && period.end > period.start ? period : undefined;
  }
  return undefined;
}

type Read = (numbers: readonly number[]) => Period | undefined;

/** Months lie between 1 and 12, quarters between 1 and 4, where the patterns cannot say so themselves. */
const readers: Record<Language, readonly (readonly [RegExp, Read])[]> = {
  vi: [
    [
      /^quý ([1-4])\/(\d{4})$/u,
      ([quarter = 0, year = 0]) => months(year, quarter * 3 - 2, year, quarter * 3),
    ],
    [/^năm (\d{4})$/u, ([year = 0]) => months(year, 1, year, 12)],
    [/^giai đoạn (\d{4})–(\d{4})$/u, ([from = 0, to = 0]) => months(from, 1, to, 12)],
    [/^(\d+) tháng năm (\d{4})$/u, ([count = 0, year = 0]) => months(year, 1, year, count)],
    [/^(\d+) tháng cuối năm (\d{4})$/u, ([count = 0, year = 0]) => months(year, 13 - count, year, 12)],
    [/^tháng (\d+)\/(\d{4})$/u, ([month = 0, year = 0]) => months(year, month, year, month)],
    [/^tháng (\d+)–(\d+)\/(\d{4})$/u, ([from = 0, to = 0, year = 0]) => months(year, from, year, to)],
    [/^tháng (\d+)\/(\d{4})–(\d+)\/(\d{4})$/u, ([m = 0, y = 0, toM = 0, toY = 0]) => months(y, m, toY, toM)],
    [/^đến (\d+)\/(\d+)\/(\d{4})$/u, ([d = 0, m = 0, y = 0]) => days([1, 1, y], [d, m, y])],
    [/^(\d+)\/(\d+)\/(\d{4})$/u, ([d = 0, m = 0, y = 0]) => days([d, m, y], [d, m, y])],
    [
      /^(\d+)\/(\d+)–(\d+)\/(\d+)\/(\d{4})$/u,
      ([d = 0, m = 0, toD = 0, toM = 0, y = 0]) => days([d, m, y], [toD, toM, y]),
    ],
    [
      /^(\d+)\/(\d+)\/(\d{4})–(\d+)\/(\d+)\/(\d{4})$/u,
      ([d = 0, m = 0, y = 0, toD = 0, toM = 0, toY = 0]) => days([d, m, y], [toD, toM, toY]),
    ],
  ],
  en: [
    [/^q([1-4]) (\d{4})$/u, ([quarter = 0, year = 0]) => months(year, quarter * 3 - 2, year, quarter * 3)],
    [/^(\d{4})$/u, ([year = 0]) => months(year, 1, year, 12)],
    [/^(\d{4})–(\d{4})$/u, ([from = 0, to = 0]) => months(from, 1, to, 12)],
    [/^m(\d+) (\d{4})$/u, ([month = 0, year = 0]) => months(year, month, year, month)],
    [/^m(\d+)–m(\d+) (\d{4})$/u, ([from = 0, to = 0, year = 0]) => months(year, from, year, to)],
    [/^m(\d+) (\d{4})–m(\d+) (\d{4})$/u, ([m = 0, y = 0, toM = 0, toY = 0]) => months(y, m, toY, toM)],
    [/^m1–(\d+) m(\d+) (\d{4})$/u, ([d = 0, m = 0, y = 0]) => days([1, 1, y], [d, m, y])],
    [/^(\d+) m(\d+) (\d{4})$/u, ([d = 0, m = 0, y = 0]) => days([d, m, y], [d, m, y])],
    [
      /^(\d+) m(\d+)–(\d+) m(\d+) (\d{4})$/u,
      ([d = 0, m = 0, toD = 0, toM = 0, y = 0]) => days([d, m, y], [toD, toM, y]),
    ],
    [
      /^(\d+) m(\d+) (\d{4})–(\d+) m(\d+) (\d{4})$/u,
      ([d = 0, m = 0, y = 0, toD = 0, toM = 0, toY = 0]) => days([d, m, y], [toD, toM, toY]),
    ],
  ],
};

const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

function foldVietnamese(text: string): string {
  return spaced(text)
    .replace(/^quí /u, "quý ")
    .replace(/^quý (i{1,3}|iv)(?:\/|–| năm | )(?=\d)/u, (_, roman: string) => `quý ${romans[roman]}/`)
    .replace(" đầu năm ", " năm ");
}

const englishMonths = Array.from({ length: 12 }, (_, index) => formatMonth(index + 1, "en").toLowerCase());

/** Months as m1…m12. */
function foldEnglish(text: string): string {
  return spaced(text).replaceAll(/[a-z]{3}/gu, (word) => {
    const index = englishMonths.indexOf(word);
    return index < 0 ? word : `m${index + 1}`;
  });
}

function spaced(text: string): string {
  const folded = text.normalize("NFC").toLowerCase().trim();
  return folded.replaceAll(/\s+/gu, " ").replaceAll(/ ?[-–] ?/gu, "–");
}

/** Both ends included. */
function months(year: number, month: number, lastYear: number, lastMonth: number): Period | undefined {
  if ([month, lastMonth].some((one) => one < 1 || one > 12)) return undefined;
  return { start: dayOfDate(year, month, 1), end: dayOfDate(lastYear, lastMonth + 1, 1) };
}

type DayMonthYear = readonly [day: number, month: number, year: number];

/** Both ends included. */
function days(from: DayMonthYear, to: DayMonthYear): Period | undefined {
  const [start, last] = [existing(from), existing(to)];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

function existing([day, month, year]: DayMonthYear): Day | undefined {
  const [yyyy, mm, dd] = [[year, 4] as const, [month, 2] as const, [day, 2] as const].map(([value, length]) =>
    String(value).padStart(length, "0"),
  );
  return dayOf(`${yyyy}-${mm}-${dd}`);
}
