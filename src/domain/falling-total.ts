import { shortestPath, type FlowGraph } from "./flow-graph.ts";
import type { Day } from "./period.ts";
import { spanOfSteps } from "./span.ts";
import type { ValuedStep } from "./valued-observation.ts";

/**
 * Where the running total P of a flow falls from one known day to the next, which no count can do: the signed
 * observations that add to less than 0, whatever estimates among them can mean. A single negative report is not one.
 */
export function findFalls(graph: FlowGraph): readonly (readonly ValuedStep[])[] {
  const falls: (readonly ValuedStep[])[] = [];
  for (const totals of totalsOf(graph)) {
    const days = [...totals].toSorted(([one], [other]) => one - other);
    for (const [index, [end, total]] of days.entries()) {
      const before = days[index - 1];
      if (before === undefined || before[1] <= total) continue;
      const steps = shortestPath(graph, { start: before[0], end }, "all");
      if (steps !== undefined && steps.length > 1 && spanOfSteps(steps).high < 0) falls.push(steps);
    }
  }
  return falls;
}

/** The running totals of each connected group of days, counted from one of them. */
function totalsOf(graph: FlowGraph): readonly ReadonlyMap<Day, number>[] {
  const groups: Map<Day, number>[] = [];
  const seen = new Set<Day>();
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const totals = new Map([[start, 0]]);
    for (const [day, total] of totals) {
      seen.add(day);
      for (const { to, step } of graph.get(day) ?? []) {
        if (!totals.has(to)) totals.set(to, total + step.sign * step.observation.reading.value);
      }
    }
    groups.push(totals);
  }
  return groups;
}
