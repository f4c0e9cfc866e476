import { figureOf } from "./account.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import type { Committee } from "./committee.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import { accountOf } from "./ledger.ts";
import { namesOf, type Lineage } from "./lineage.ts";
import { overlaps, type Period } from "./period.ts";
import { figureFor, standingOf, type Standpoint } from "./standing.ts";
import { sumOf } from "./sum.ts";
import { worstPrecision } from "./valued-observation.ts";

/** Where a body stands, and under which of its names. */
export interface BodyStanding {
  readonly committee: Committee;
  readonly assessment: Assessment;
}

/**
 * Where a committee stands over a period, under the name that it had then. A flow over a rename is what was counted
 * under both names: the value of the whole range where a report says it, else the sum where both are known. The plan
 * is that of the later name, else of the earlier.
 */
export function bodyStandingOf(
  at: Standpoint,
  lineage: Lineage,
  committee: Committee,
  indicator: Indicator,
  period: Period,
): BodyStanding {
  const days = indicator.kind === "stock" ? { start: period.end - 1, end: period.end } : period;
  const names = namesOf(lineage, committee).filter(({ life }) => overlaps(life, days));
  const [first = committee] = names;
  const standing = (name: Committee) => standingOf(at, name, indicator, period);
  if (names.length < 2) return { committee: first, assessment: standing(first) };

  const standings = names.map((name) => ({ committee: name, assessment: standing(name) })).toReversed();
  const [latest = { committee: first, assessment: standing(first) }] = standings;
  if (indicator.kind !== "flow") {
    return standings.find(({ assessment }) => assessment.figure.kind === "value") ?? latest;
  }
  const planned = standings.find(({ assessment }) => assessment.plan.kind !== "none") ?? latest;
  const { plan, reference } = planned.assessment;
  const figure = flowUnderNames(at, names, indicator, period);
  const { thresholds } = at;
  return {
    committee: latest.committee,
    assessment: assess({ figure, period, plan, indicator, reference, thresholds }),
  };
}

const always: Period = { start: -Infinity, end: Infinity };

function flowUnderNames(
  at: Standpoint,
  names: readonly Committee[],
  indicator: Indicator,
  period: Period,
): Figure {
  for (const { id } of names.toReversed()) {
    const whole = figureOf(accountOf(at.ledger, id, indicator.id), indicator, period, always);
    if (whole.kind === "value") return whole;
  }
  const parts = names.map((name) => figureFor(at, name, indicator, period));
  const known = parts.filter((part) => part.kind === "value");
  if (known.length < parts.length) return { kind: "notReported" };
  return {
    kind: "value",
    value: sumOf(known.map(({ value }) => value)),
    origin: "derived",
    precision: worstPrecision(known.map(({ precision }) => precision)),
    steps: known.flatMap(({ steps }) => steps),
  };
}
