import type { ObservationWire } from "../../../api/observation.schema.ts";
import type { TargetWire } from "../../../api/target.schema.ts";
import { parsePeriod, periodKey } from "../../../domain/period-text.ts";
import type { Existing } from "../../../import/staging/staged.ts";
import type { Content } from "../../../workspace/content.ts";

/** What a data set has, by committee, indicator and period, however the period is written. The last of several holds. */
export function existingIn(content: Content): Existing {
  const figures = new Map<string, ObservationWire>();
  const plans = new Map<string, TargetWire>();
  const key = keyMaker();
  for (const { observations, targets } of content.books.values()) {
    for (const each of observations) figures.set(key(each.committee, each.indicator, each.period), each);
    for (const each of targets) plans.set(key(each.committee, each.indicator, each.period), each);
  }
  return {
    figure: (...cell) => figures.get(key(...cell)),
    plan: (...cell) => plans.get(key(...cell)),
  };
}

function keyMaker() {
  const periods = new Map<string, string>();
  return (committee: string, indicator: string, period: string): string => {
    let same = periods.get(period);
    if (same === undefined) {
      const parsed = parsePeriod(period);
      same = parsed === undefined ? period : periodKey(parsed);
      periods.set(period, same);
    }
    return `${committee}\t${indicator}\t${same}`;
  };
}
