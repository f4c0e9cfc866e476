import type { Figure, Step } from "../../src/domain/figure.ts";
import type { Flow } from "../../src/domain/flow.ts";
import { periodKey } from "../../src/domain/period-text.ts";

/** A figure in short: value, origin, precision, bound and its trail. */
export function told(figure: Figure): string {
  if (figure.kind !== "value") return figure.kind;
  const { value, origin, precision, bound, steps } = figure;
  return [value, origin, precision, ...(bound === undefined ? [] : [bound]), trailOf(steps)].join(" ");
}

/** Contradictions in short: what is said over a range, against what the rest adds to. */
export function disputesOf(flow: Flow): readonly string[] {
  return flow.contradictions.map(({ observation, steps, value }) => {
    const said = observation.reading.kind === "value" ? observation.reading.value : "nothing";
    return `${periodKey(observation.period)} ${said} against ${value} = ${trailOf(steps)}`;
  });
}

function trailOf(steps: readonly Step[]): string {
  return steps
    .map(({ sign, observation }) => (sign > 0 ? "+" : "-") + periodKey(observation.period))
    .join(" ");
}
