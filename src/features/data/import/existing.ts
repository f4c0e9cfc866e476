import type { ObservationWire } from "../../../api/observation.schema.ts";
import type { TargetWire } from "../../../api/target.schema.ts";
import { parsePeriod, periodKey } from "../../../domain/period-text.ts";
import type { Existing } from "../../../import/staging/staged.ts";
import type { Content } from "../../../workspace/content.ts";

/** What a data set has, by committee, indicator and period, however the period is written. The last of several holds. */
export function existingIn(content: Content): Existing {
  const periodOf = samePeriods();
  const [figures, plans] = [cells<ObservationWire>(periodOf), cells<TargetWire>(periodOf)];
  for (const { observations, targets } of content.books.values()) {
    for (const each of observations) figures.set(each);
    for (const each of targets) plans.set(each);
  }
  return { figure: figures.get, plan: plans.get };
}

type PerPeriod<T> = Map<string, T>;

/** Looked up for each line of a file: map by map, without a key being made of the three. */
function cells<T extends ObservationWire | TargetWire>(periodOf: (period: string) => string) {
  const committees = new Map<string, Map<string, PerPeriod<T>>>();
  return {
    get: (committee: string, indicator: string, period: string): T | undefined =>
      committees.get(committee)?.get(indicator)?.get(periodOf(period)),
    set: (each: T): void => {
      const indicators = committees.get(each.committee) ?? new Map<string, PerPeriod<T>>();
      const periods = indicators.get(each.indicator) ?? new Map<string, T>();
      committees.set(each.committee, indicators.set(each.indicator, periods));
      periods.set(periodOf(each.period), each);
    },
  };
}

/** One text for each period, however it is written. */
function samePeriods() {
  const periods = new Map<string, string>();
  return (period: string): string => {
    let same = periods.get(period);
    if (same === undefined) {
      const parsed = parsePeriod(period);
      same = parsed === undefined ? period : periodKey(parsed);
      periods.set(period, same);
    }
    return same;
  };
}
