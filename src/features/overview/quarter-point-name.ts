import type { Indicator } from "../../domain/indicator.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import type { Language } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatFigure, formatQuantity } from "../../messages/quantity.ts";
import { wordsOf } from "../../messages/words.ts";
import type { QuarterRow } from "./quarters-view-model.ts";

/** What is read out for a point: each number with what it is. */
export function pointName(
  { period, assessment, lastYear, due, forecast }: QuarterRow,
  indicator: Indicator,
  language: Language,
): string {
  const { scenarios, states } = wordsOf(language);
  const sign = percentSignOf(indicator);
  const { figure, plan } = assessment;
  const isPlanEnd = plan.kind !== "none" && plan.period.end === period.end;
  const said = formatFigure(figure, language, sign);
  const parts = [
    figure.kind === "value" ? `${scenarios.actual} ${said}` : said,
    figure.kind === "value" && figure.origin === "derived" ? states.derived : undefined,
    due === undefined
      ? undefined
      : `${isPlanEnd ? scenarios.plan : scenarios.due} ${formatNumber(due, language, 1)}${sign}`,
    lastYear.kind === "value"
      ? `${scenarios.lastYear} ${formatQuantity(lastYear, language, sign)}`
      : undefined,
    forecast && scenarios.forecastAt(formatNumber(forecast.value, language, 0)),
  ];
  const label = formatPeriod(period, language, { withYear: false });
  return `${label}: ${parts.filter((part) => part !== undefined).join(", ")}`;
}
