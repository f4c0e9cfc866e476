import { create } from "zustand";
import { yearOf } from "../domain/calendar.ts";
import { stepPeriod } from "../domain/period-step.ts";
import { periodKey } from "../domain/period-text.ts";
import { calendarYear, type Period } from "../domain/period.ts";

/** What the page's chooser of periods offers and shows. */
export interface ShownPeriod {
  readonly years: readonly number[];
  /** Undefined where each row has its own latest. */
  readonly period: Period | undefined;
  readonly view: "cumulative" | "quarter";
}

/** The period on the page, for those who step from it or offer others: empty on pages without a chooser. */
export const useShownPeriod = create<{ readonly shown?: ShownPeriod | undefined }>(() => ({}));

/**
 * The key of the period after the one that is shown (`step` 1) or before it (-1), of the same length. Undefined where
 * none is shown or no figures are; before "each its latest" comes the last year.
 */
export function stepFromShown(step: 1 | -1): string | undefined {
  const { shown } = useShownPeriod.getState();
  if (shown === undefined) return undefined;
  const { years, period, view } = shown;
  const last = step === -1 ? years.at(-1) : undefined;
  const next = period ? stepPeriod(period, step, view) : last && calendarYear(last);
  return next && years.includes(yearOf(next.end - 1)) ? periodKey(next) : undefined;
}
