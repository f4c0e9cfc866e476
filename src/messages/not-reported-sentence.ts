import type { Indicator } from "../domain/indicator.ts";
import type { NotReported, ReportingState } from "../domain/not-reported.ts";
import type { Observation } from "../domain/observation.ts";
import type { Period } from "../domain/period.ts";
import { formatDate } from "./date-label.ts";
import { capital, inSentence, textIn, type Language } from "./language.ts";
import { formatPeriod } from "./period-label.ts";

/** "5 đơn vị chưa có số liệu 9 tháng năm 2024"; where nobody is missing, that all are there. */
export function notReportedSentence(
  { missing, coverage }: ReportingState,
  period: Period,
  language: Language,
): string {
  const label = formatPeriod(period, language, { inSentence: true });
  const phrase = phrases[language];
  if (coverage.of === 0) return phrase.nobody(label);
  return missing.length === 0 ? phrase.all(coverage.of, label) : phrase.missing(missing.length, label);
}

/**
 * The list to copy into a message, a unit on a line, without any markup: "1. Chi bộ A: báo cáo gần nhất 6 tháng năm
 * 2024, số liệu đến 26/6/2024". The indicator and the period stand above it.
 */
export function notReportedMessage(
  state: ReportingState,
  indicator: Indicator,
  period: Period,
  language: Language,
): string {
  const sentence = notReportedSentence(state, period, language);
  const head = `${textIn(indicator.name, language)}: ${inSentence(sentence)}`;
  if (state.missing.length === 0) return `${head}.`;
  const lines = state.missing.map(
    (unit, index) =>
      `${index + 1}. ${textIn(unit.committee.name, language)}: ${inSentence(lastReportSentence(unit, language))}`,
  );
  return [`${head}:`, ...lines].join("\n").normalize("NFC");
}

/** "Báo cáo gần nhất: 6 tháng năm 2024, số liệu đến 26/6/2024, Báo cáo 6 tháng"; says where there is none. */
export function lastReportSentence({ last }: Pick<NotReported, "last">, language: Language): string {
  const phrase = phrases[language];
  if (last === undefined) return phrase.never;
  const parts = [
    formatPeriod(last.period, language, { inSentence: true }),
    dateOf(last, language),
    last.source.title,
  ];
  return capital(phrase.last(parts.filter((part) => part !== undefined).join(", ")));
}

function dateOf({ asOf, source }: Observation, language: Language): string | undefined {
  const phrase = phrases[language];
  if (asOf !== undefined) return phrase.asOf(formatDate(asOf, language));
  return source.published && phrase.published(formatDate(source.published, language));
}

const vi = {
  missing: (count: number, period: string) => `${count} đơn vị chưa có số liệu ${period}`,
  all: (count: number, period: string) => `Cả ${count} đơn vị đã có số liệu ${period}`,
  nobody: (period: string) => `Không có đơn vị nào hoạt động trong ${period}`,
  never: "Chưa có báo cáo nào",
  last: (report: string) => `báo cáo gần nhất: ${report}`,
  asOf: (date: string) => `số liệu đến ${date}`,
  published: (date: string) => `công bố ${date}`,
};

const en: typeof vi = {
  missing: (count, period) => `${count} ${count === 1 ? "unit has" : "units have"} no data for ${period} yet`,
  all: (count, period) =>
    count === 1 ? `The only unit has data for ${period}` : `All ${count} units have data for ${period}`,
  nobody: (period) => `No unit existed in ${period}`,
  never: "No report yet",
  last: (report) => `last report: ${report}`,
  asOf: (date) => `data as of ${date}`,
  published: (date) => `published ${date}`,
};

const phrases: Record<Language, typeof vi> = { vi, en };
