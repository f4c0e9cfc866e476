import { parsePeriod } from "../../../domain/period-text.ts";
import type { StagedLine } from "../../../import/staging/staged.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import { textIn, type Language } from "../../../messages/language.ts";
import { formatNumber } from "../../../messages/number.ts";
import { formatPeriod } from "../../../messages/period-label.ts";
import type { KnownCatalog } from "../catalog.tsx";

/** `Sở Y tế · Kết nạp đảng viên mới · 9 tháng năm 2024 · Thực hiện: 94 → 116`. */
export function lineReading(
  line: StagedLine,
  { committees, indicators }: KnownCatalog,
  language: Language,
): string {
  const words = importWordsOf(language);
  const committee = committees.find(({ id }) => id === line.committee);
  const indicator = indicators.find(({ id }) => id === line.indicator);
  const period = line.period === undefined ? undefined : parsePeriod(line.period);
  const value = line.value === undefined ? "" : valueWords(line, line.value, language);
  const change = line.old === undefined ? value : words.change(valueWords(line, line.old, language), value);
  const parts = [
    committee === undefined ? line.unit : textIn(committee.name, language),
    indicator && textIn(indicator.name, language),
    period && formatPeriod(period, language),
    `${words.roles[line.measure]}${change === "" ? "" : `: ${change}`}`,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

/** Why the line is where it is. */
export function lineReasons({ rejected, doubts, effect }: StagedLine, language: Language): string {
  const words = importWordsOf(language);
  const reasons = [
    rejected && words.rejected[rejected],
    ...doubts.map((doubt) => words.doubts[doubt]),
    effect === "repeated" ? words.repeated : undefined,
  ];
  return reasons.filter((reason) => reason !== undefined).join("; ");
}

function valueWords({ measure }: StagedLine, value: number, language: Language): string {
  return formatNumber(value, language) + (measure === "percent" ? "%" : "");
}
