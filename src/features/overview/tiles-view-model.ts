import type { Assessment } from "../../domain/assessment.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { samePeriod, type Period } from "../../domain/period.ts";
import { percentSignOf, unitFor } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatPercent } from "../../messages/number.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { formatQuantity, plainly } from "../../messages/quantity.ts";
import { statusInSentence, wordsOf } from "../../messages/words.ts";

export interface IndicatorStanding {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

export interface Tile {
  readonly key: string;
  readonly value: string;
  readonly unit: string;
  readonly name: string;
  /** "94% · đúng tiến độ" where it has a plan. */
  readonly judged: string | undefined;
  /** "sơ bộ" where the value may still change. */
  readonly note: string | undefined;
  /** Where it is not the page's own period. */
  readonly period: string | undefined;
  readonly standing: IndicatorStanding;
}

/** The other indicators that have a figure. */
export function tilesOf(
  standings: readonly IndicatorStanding[],
  pagePeriod: Period | undefined,
  language: Language,
): readonly Tile[] {
  return standings.flatMap((standing) => {
    const { indicator, assessment } = standing;
    const { figure, attainment, period } = assessment;
    if (figure.kind !== "value") return [];
    const isSame = pagePeriod !== undefined && samePeriod(period, pagePeriod);
    return [
      {
        key: indicator.id,
        value: formatQuantity(plainly(figure), language, percentSignOf(indicator)),
        unit: percentSignOf(indicator) === "" ? unitFor(indicator, figure.value, language) : "",
        name: textIn(indicator.name, language),
        judged:
          attainment === undefined
            ? undefined
            : `${formatPercent(attainment, language)} · ${statusInSentence(assessment.status, language)}`,
        note: figure.precision === "provisional" ? wordsOf(language).states.provisional : undefined,
        period: isSame ? undefined : formatPeriod(period, language),
        standing,
      },
    ];
  });
}
