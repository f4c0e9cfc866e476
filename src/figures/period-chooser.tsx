import { useEffect } from "react";
import { calendarYear, cumulativePeriodsOf, quartersOf, samePeriod, type Period } from "../domain/period.ts";
import { yearOf } from "../domain/calendar.ts";
import { periodKey } from "../domain/period-text.ts";
import { formatPeriod } from "../messages/period-label.ts";
import { useSelect } from "../selection/selection.ts";
import { Segmented } from "../ui/segmented.tsx";
import { Select } from "../ui/select.tsx";
import { useLanguage, useWords } from "./language.tsx";
import { useShownPeriod } from "./shown-period.ts";

interface Props {
  /** The years that have figures. */
  readonly years: readonly number[];
  /** The period that is shown; undefined where each row has its own latest. */
  readonly period: Period | undefined;
  /** Whether it is shown for being the latest, and not because the link names it. */
  readonly isLatest: boolean;
  readonly view: "cumulative" | "quarter";
}

const latest = "latest";

/** Year, then the period within it: Quý I · 6 tháng · 9 tháng · Năm, or the four quarters. */
export function PeriodChooser({ years, period, isLatest, view }: Props) {
  const select = useSelect();
  const language = useLanguage();
  const words = useWords();
  useEffect(() => {
    useShownPeriod.setState({ shown: { years, period, view } });
    return () => useShownPeriod.setState({ shown: undefined });
  }, [years, period, view]);
  const year = period === undefined ? years.at(-1) : yearOf(period.end - 1);

  const yearOptions = [
    { value: latest, label: words.controls.latest },
    ...withYear(years, year).map((each) => ({ value: String(each), label: String(each) })),
  ];
  const regular = year === undefined ? [] : view === "quarter" ? quartersOf(year) : cumulativePeriodsOf(year);
  const odd = period !== undefined && !regular.some((each) => samePeriod(each, period)) ? [period] : [];
  const periodOptions = [...regular, ...odd].map((each) => ({
    value: periodKey(each),
    label: formatPeriod(each, language, { withYear: false }),
  }));

  return (
    <>
      <Select
        label={words.controls.year}
        isLabelHidden
        value={isLatest ? latest : String(year)}
        options={yearOptions}
        onChange={(value) =>
          select({ period: value === latest ? undefined : periodKey(inYear(Number(value), period)) })
        }
      />
      <Segmented
        label={words.controls.period}
        value={period === undefined ? "" : periodKey(period)}
        options={periodOptions}
        onChange={(value) => select({ period: value })}
      />
    </>
  );
}

/** The latest first, and among them the year that is shown, even where nothing is known of it. */
function withYear(years: readonly number[], shown: number | undefined): readonly number[] {
  return [...new Set(shown === undefined ? years : [...years, shown])].toSorted((one, other) => other - one);
}

/** The same part of another year: 9 months stay 9 months. */
function inYear(year: number, period: Period | undefined): Period {
  if (period === undefined) return calendarYear(year);
  const own = yearOf(period.end - 1);
  const at = [...cumulativePeriodsOf(own), ...quartersOf(own)].findIndex((each) => samePeriod(each, period));
  return [...cumulativePeriodsOf(year), ...quartersOf(year)][at] ?? calendarYear(year);
}
