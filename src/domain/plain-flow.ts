import { dayTable } from "./day-table.ts";
import type { Account } from "./ledger.ts";
import type { Observation } from "./observation.ts";
import type { Day } from "./period.ts";
import { createPotentials, differenceOf, join, resetPotentials } from "./potentials.ts";
import { hasValue, precisionOf } from "./valued-observation.ts";
import { isWhole } from "./whole.ts";

/** Reads one account's flow after the other into the same arrays. */
export interface PlainFlowReader {
  /** Forgets the account before. Observations without a value say nothing. */
  readonly read: (account: Account) => void;
  /**
   * Whether the account's values in that calendar year take no more than whole numbers that agree. Where they do
   * (estimates, contradictions…), `figureOf` has to say which holds.
   */
  readonly isPlainIn: (year: number) => boolean;
  /** The flow over [start, end) within a plain year; undefined where nothing connects the two. */
  readonly over: (start: Day, end: Day) => number | undefined;
  /** Of a flow that `over` knows. */
  readonly precisionOver: (start: Day, end: Day, year: number) => "exact" | "provisional";
}

/** A reader for accounts of which the longest has `longest` observations, quick for the days given. */
export function plainFlowReader(days: readonly Day[], longest: number): PlainFlowReader {
  const table = dayTable(days);
  const size = table.size + 2 * longest;
  const [said, exact] = [createPotentials(size), createPotentials(size)];
  const doubtful = new Set<number>();
  const provisional = new Set<number>();
  let hasCycle = false;
  let isLinked = false;

  const learn = (observation: Observation) => {
    if (!hasValue(observation)) return;
    const { start, end } = observation.period;
    const { value } = observation.reading;
    const year = table.yearOf(start);
    if (year !== table.yearOf(end - 1)) isLinked = true;
    const precision = precisionOf(observation);
    if (precision === "estimated" || !Number.isSafeInteger(value) || !isWhole(observation)) {
      doubtful.add(year);
      return;
    }
    const [from, to] = [table.numberOf(start), table.numberOf(end)];
    const known = join(said, from, to, value);
    if (known !== undefined) hasCycle = true;
    if (known !== undefined && known !== value) doubtful.add(year);
    if (precision === "provisional") provisional.add(year);
  };
  const learnExact = (observation: Observation) => {
    const { start, end } = observation.period;
    if (!isLinked && !provisional.has(table.yearOf(start))) return;
    if (!hasValue(observation) || precisionOf(observation) !== "exact" || !isWhole(observation)) return;
    join(exact, table.numberOf(start), table.numberOf(end), observation.reading.value);
  };

  return {
    read: ({ observations }) => {
      for (const potentials of [said, exact]) resetPotentials(potentials);
      for (const known of [table, doubtful, provisional]) known.clear();
      hasCycle = false;
      isLinked = false;
      for (const observation of observations) learn(observation);
      if (provisional.size > 0) for (const observation of observations) learnExact(observation);
      // Where two ways lead from day to day, which is taken decides how precise the value is.
      if (hasCycle) for (const year of provisional) doubtful.add(year);
    },
    // Years whose observations all stay within them meet at New Year's Day only: a doubt in one is none in the next.
    isPlainIn: (year) => doubtful.size === 0 || (!isLinked && !doubtful.has(year)),
    over: (start, end) => differenceOf(said, table.numberOf(start), table.numberOf(end)),
    precisionOver: (start, end, year) => {
      const isTouched = provisional.has(year) || (isLinked && provisional.size > 0);
      if (!isTouched) return "exact";
      const sure = differenceOf(exact, table.numberOf(start), table.numberOf(end));
      return sure === undefined ? "provisional" : "exact";
    },
  };
}
