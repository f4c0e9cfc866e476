import { yearOf } from "../domain/calendar.ts";
import type { Figure } from "../domain/figure.ts";
import type { Indicator } from "../domain/indicator.ts";
import { samePeriod, shiftYears, type Period } from "../domain/period.ts";
import { countedNoun, percentSignOf } from "./counted-noun.ts";
import { inSentence, textIn, type Language } from "./language.ts";
import { formatPeriod } from "./period-label.ts";
import { formatFigure } from "./quantity.ts";

export interface TrendPoint {
  readonly period: Period;
  readonly figure: Figure;
}

/** Of fewer years neither is the highest. */
const fewestForRecord = 3;

/**
 * The message of a chart over the years: the last value, how many years in a row it has risen or fallen, and whether it
 * is the highest or lowest of all shown. `points` are the same range of each year in order (nine months, or a quarter);
 * a gap ends a row, and of estimates nothing is said but the value. "9 tháng năm 2024: 116 đảng viên mới, tăng 2 năm
 * liên tiếp, cao nhất trong 5 năm có số liệu".
 */
export function trendTitle(
  points: readonly TrendPoint[],
  indicator: Indicator,
  language: Language,
): string | undefined {
  const phrase = phrases[language];
  const last = points.at(-1);
  if (last === undefined) return undefined;
  const label = formatPeriod(last.period, language);
  if (last.figure.kind === "notReported")
    return phrase.missing(label, inSentence(textIn(indicator.name, language)));
  if (last.figure.kind === "notApplicable") return phrase.notApplicable(label);
  const sign = percentSignOf(indicator);
  const noun = sign === "" ? ` ${countedNoun(indicator, language, last.figure.value)}` : "";
  const said = `${label}: ${formatFigure(last.figure, language, sign)}${noun}`;
  return [said, rowWords(points, language), recordWords(points, language)]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** How it stands to the year before, and since how many years it has gone the same way. */
function rowWords(points: readonly TrendPoint[], language: Language): string | undefined {
  const changes: number[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const change = before && changeBetween(before, point);
    if (change === undefined) changes.length = 0;
    else changes.push(Math.sign(change));
  }
  const sign = changes.at(-1);
  const base = points.at(-2);
  if (sign === undefined || base === undefined) return undefined;
  const phrase = phrases[language];
  const year = yearOf(base.period.end - 1);
  if (sign === 0) return phrase.same(year);
  const row = changes.length - 1 - changes.findLastIndex((one) => one !== sign);
  const words = sign > 0 ? phrase.up : phrase.down;
  return row < 2 ? words.once(year) : words.inRow(row);
}

/** Undefined unless both are known well and are a year apart. */
function changeBetween(one: TrendPoint, other: TrendPoint): number | undefined {
  if (!samePeriod(shiftYears(one.period, 1), other.period)) return undefined;
  const [before, after] = [one, other].map(firmValue);
  return before === undefined || after === undefined ? undefined : after - before;
}

function recordWords(points: readonly TrendPoint[], language: Language): string | undefined {
  const values = points.map(firmValue);
  const last = values.at(-1);
  const earlier = values.slice(0, -1).filter((value) => value !== undefined);
  const isAnyEstimated = points.some(
    ({ figure }) => figure.kind === "value" && figure.precision === "estimated",
  );
  if (last === undefined || isAnyEstimated || earlier.length + 1 < fewestForRecord) return undefined;
  const phrase = phrases[language];
  if (earlier.every((value) => value < last)) return phrase.highest(earlier.length + 1);
  if (earlier.every((value) => value > last)) return phrase.lowest(earlier.length + 1);
  return undefined;
}

function firmValue({ figure }: TrendPoint): number | undefined {
  return figure.kind === "value" && figure.precision !== "estimated" ? figure.value : undefined;
}

const vi = {
  missing: (period: string, name: string) => `${period}: chưa có số liệu về ${name}`,
  notApplicable: (period: string) => `${period}: đơn vị không hoạt động`,
  same: (year: number) => `bằng cùng kỳ năm ${year}`,
  up: {
    once: (year: number) => `tăng so với cùng kỳ năm ${year}`,
    inRow: (count: number) => `tăng ${count} năm liên tiếp`,
  },
  down: {
    once: (year: number) => `giảm so với cùng kỳ năm ${year}`,
    inRow: (count: number) => `giảm ${count} năm liên tiếp`,
  },
  highest: (count: number) => `cao nhất trong ${count} năm có số liệu`,
  lowest: (count: number) => `thấp nhất trong ${count} năm có số liệu`,
};

const en: typeof vi = {
  missing: (period, name) => `${period}: no data yet on ${name}`,
  notApplicable: (period) => `${period}: the unit did not exist`,
  same: (year) => `the same as in ${year}`,
  up: { once: (year) => `up on ${year}`, inRow: (count) => `up ${count} years in a row` },
  down: { once: (year) => `down on ${year}`, inRow: (count) => `down ${count} years in a row` },
  highest: (count) => `the highest of ${count} years with data`,
  lowest: (count) => `the lowest of ${count} years with data`,
};

const phrases: Record<Language, typeof vi> = { vi, en };
