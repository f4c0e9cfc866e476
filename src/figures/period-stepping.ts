import { yearOf } from "../domain/calendar.ts";
import { stepPeriod } from "../domain/period-step.ts";
import { periodKey } from "../domain/period-text.ts";
import { calendarYear } from "../domain/period.ts";
import type { Select } from "../selection/selection.ts";
import { useShownPeriod } from "./shown-period.ts";

/**
 * Chooses the period after the one that is shown (`step` 1) or before it (-1), of the same length. Does nothing where
 * none is shown or that year has no figures; before "each its latest" comes the last year.
 */
export function stepFromShown(step: 1 | -1, select: Select): void {
  const { shown } = useShownPeriod.getState();
  if (shown === undefined) return;
  const { years, period, view } = shown;
  const last = step === -1 ? years.at(-1) : undefined;
  const next = period ? stepPeriod(period, step, view) : last && calendarYear(last);
  if (next && years.includes(yearOf(next.end - 1))) select({ period: periodKey(next) });
}
