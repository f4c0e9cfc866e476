import type { Day, Period } from "./period.ts";
import { isFirm, type ValuedObservation, type ValuedStep } from "./valued-observation.ts";

/** What leads from a boundary day to another: the observation between them, added forwards, taken away backwards. */
interface Edge {
  readonly to: Day;
  readonly step: ValuedStep;
  readonly isFirm: boolean;
}

interface Arrival {
  readonly from: Day;
  readonly step: ValuedStep;
}

/** Boundary days and the observations between them. */
export type FlowGraph = Map<Day, Edge[]>;

export function addToGraph(graph: FlowGraph, observation: ValuedObservation): void {
  const { start, end } = observation.period;
  const firm = isFirm(observation);
  edgesAt(graph, start).push({ to: end, step: { sign: 1, observation }, isFirm: firm });
  edgesAt(graph, end).push({ to: start, step: { sign: -1, observation }, isFirm: firm });
}

/**
 * The fewest signed observations that lead from the period's start to its end, in order; of several equally few, those
 * added to the graph first. Undefined where none do.
 */
export function shortestPath(
  graph: FlowGraph,
  period: Period,
  which: "firm" | "all",
): readonly ValuedStep[] | undefined {
  const cameBy = new Map<Day, Arrival | undefined>([[period.start, undefined]]);
  for (const day of cameBy.keys()) {
    if (day === period.end) return trailTo(day, cameBy);
    for (const edge of graph.get(day) ?? []) {
      if (cameBy.has(edge.to) || (which === "firm" && !edge.isFirm)) continue;
      cameBy.set(edge.to, { from: day, step: edge.step });
    }
  }
  return undefined;
}

function trailTo(end: Day, cameBy: ReadonlyMap<Day, Arrival | undefined>): readonly ValuedStep[] {
  const steps: ValuedStep[] = [];
  for (let arrival = cameBy.get(end); arrival !== undefined; arrival = cameBy.get(arrival.from)) {
    steps.push(arrival.step);
  }
  return steps.toReversed();
}

function edgesAt(graph: FlowGraph, day: Day): Edge[] {
  const edges = graph.get(day) ?? [];
  graph.set(day, edges);
  return edges;
}
