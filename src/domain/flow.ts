import type { Figure } from "./figure.ts";
import { derivedFigure, reportedFigure } from "./figure-from-steps.ts";
import { contradictionOf, widestAgainstParts, type FlowContradiction } from "./flow-contradiction.ts";
import { addToGraph, shortestPath, type FlowGraph } from "./flow-graph.ts";
import type { Observation } from "./observation.ts";
import { samePeriod, type Day, type Period } from "./period.ts";
import { createPotentials, join } from "./potentials.ts";
import { areCompatible, isSameNumber, spanOf, spanOfSteps } from "./span.ts";
import { isWhole } from "./whole.ts";
import { byReliance, hasValue, isFirm, type ValuedObservation } from "./valued-observation.ts";

/**
 * The observations of one committee and indicator over time. One over [a, b) says P(b) − P(a) = v, P being the running
 * total, so that together they are a graph over boundary days.
 */
export interface Flow {
  /** Most relied on first. */
  readonly said: readonly ValuedObservation[];
  /** Those that others are derived from: all but the contradicting and the needless estimated ones. */
  readonly graph: FlowGraph;
  readonly contradictions: readonly FlowContradiction[];
}

/**
 * Joins observations whatever their order. Exact and provisional values join first, estimated ones only where those do
 * not reach; missing readings join nothing. What closes a cycle must agree: an exact value by its number, an estimate
 * by what it can mean. What does not agree is listed as a contradiction and stands for its own range only.
 */
export function buildFlow(observations: readonly Observation[]): Flow {
  const said = observations.filter(hasValue).toSorted(byReliance);
  const graph: FlowGraph = new Map();
  const contradictions: FlowContradiction[] = [];
  const nodes = nodesOf(said);
  const potentials = createPotentials(nodes.size);

  for (const observation of said) {
    const { period, reading } = observation;
    if (!isWhole(observation)) continue;
    if (isFirm(observation)) {
      const start = nodes.get(period.start) ?? 0;
      const known = join(potentials, start, nodes.get(period.end) ?? 0, reading.value);
      if (known === undefined || isSameNumber(known, reading.value)) addToGraph(graph, observation);
      else contradictions.push(widestAgainstParts(observation, shortestPath(graph, period, "firm") ?? []));
      continue;
    }
    const steps = shortestPath(graph, period, "all");
    if (steps === undefined) addToGraph(graph, observation);
    else if (!areCompatible(spanOf(observation), spanOfSteps(steps))) {
      contradictions.push(contradictionOf(observation, steps));
    }
  }
  return { said, graph, contradictions };
}

/**
 * The flow over a range: reported where a source says exactly that range, else derived by the fewest sums and
 * differences, else not reported. An estimate is used only where exact values neither say nor give the range.
 */
export function flowOver(flow: Flow, period: Period): Figure {
  const reported = flow.said.find((observation) => samePeriod(observation.period, period));
  if (reported !== undefined && isFirm(reported)) return reportedFigure(reported);
  const firm = shortestPath(flow.graph, period, "firm");
  if (firm !== undefined) return derivedFigure(firm);
  if (reported !== undefined) return reportedFigure(reported);
  const steps = shortestPath(flow.graph, period, "all");
  return steps === undefined ? { kind: "notReported" } : derivedFigure(steps);
}

function nodesOf(observations: readonly Observation[]): ReadonlyMap<Day, number> {
  const nodes = new Map<Day, number>();
  for (const { period } of observations) {
    for (const day of [period.start, period.end]) if (!nodes.has(day)) nodes.set(day, nodes.size);
  }
  return nodes;
}
