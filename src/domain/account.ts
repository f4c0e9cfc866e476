import { addMonths } from "./calendar.ts";
import type { Figure } from "./figure.ts";
import { reportedFigure } from "./figure-from-steps.ts";
import { buildFlow, flowOver, type Flow } from "./flow.ts";
import type { Indicator } from "./indicator.ts";
import type { Account } from "./ledger.ts";
import { contains, intersection, overlaps, samePeriod, yearToDate, type Period } from "./period.ts";
import { byRecency, hasValue, widthOf } from "./valued-observation.ts";

const notReported: Figure = { kind: "notReported" };
const notApplicable: Figure = { kind: "notApplicable" };
const flows = new WeakMap<Account, Flow>();

/** The account's observations as a flow; built once per account. */
export function flowOf(account: Account): Flow {
  const known = flows.get(account);
  if (known !== undefined) return known;
  const built = buildFlow(account.observations);
  flows.set(account, built);
  return built;
}

/**
 * What is known of an indicator over a period: a flow by what it adds up to, a stock by what holds at the period's end,
 * a ratio only over exactly this range. Of several values the exact one, then the one said later; the others are
 * discrepancies. Not applicable where the committee, whose days are `life`, did not exist.
 */
export function figureOf(
  account: Account | undefined,
  indicator: Indicator,
  period: Period,
  life: Period,
): Figure {
  if (!overlaps(period, life)) return notApplicable;
  if (account === undefined) return withoutValue(indicator, period, life);
  if (indicator.kind === "flow") return flowWithin(flowOf(account), period, life);
  const said = account.observations
    .filter(hasValue)
    .filter((observation) =>
      indicator.kind === "stock"
        ? observation.period.end === period.end
        : samePeriod(observation.period, period),
    )
    .toSorted(byRecency);
  const [best] = said;
  return best === undefined ? withoutValue(indicator, period, life) : reportedFigure(best);
}

/**
 * The range with the latest end of which a value is known: of a flow the year to date where it is reported or follows
 * (nine months rather than the third quarter), else the widest reported range. Ranges of more than twelve months count
 * only where there are no others. Undefined where no value is known.
 */
export function latestPeriod(account: Account | undefined, indicator: Indicator): Period | undefined {
  if (account === undefined) return undefined;
  const said = account.observations.filter(hasValue);
  const withinYear = said.filter(({ period }) => period.end <= addMonths(period.start, 12));
  const [latest] = (withinYear.length > 0 ? withinYear : said).toSorted(
    (one, other) => other.period.end - one.period.end || widthOf(other) - widthOf(one),
  );
  if (latest === undefined || indicator.kind !== "flow" || withinYear.length === 0) return latest?.period;
  const toDate = yearToDate(latest.period);
  return flowOver(flowOf(account), toDate).kind === "value" ? toDate : latest.period;
}

/**
 * A flow of a committee that began or ended within the period is its flow over the days that it existed: outside of
 * them nothing can have been counted.
 */
function flowWithin(flow: Flow, period: Period, life: Period): Figure {
  const figure = flowOver(flow, period);
  const lived = intersection(period, life);
  if (figure.kind === "value" || lived === undefined || contains(life, period)) return figure;
  const part = flowOver(flow, lived);
  return part.kind === "value" ? { ...part, origin: "derived" } : part;
}

/** A stock holds at the end of the period's last day: who has ceased to exist by then has none. */
function withoutValue(indicator: Indicator, period: Period, life: Period): Figure {
  const lastDay = { start: period.end - 1, end: period.end };
  return indicator.kind === "stock" && !overlaps(lastDay, life) ? notApplicable : notReported;
}
