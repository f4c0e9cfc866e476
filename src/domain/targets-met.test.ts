import { describe, expect, it } from "vitest";
import { committeeOf, indicatorOf, observationOf, periodOf, targetOf } from "../../tests/support/records.ts";
import { standpointOf } from "../../tests/support/comparing.ts";
import { standingOf } from "./standing.ts";
import { targetsMet } from "./targets-met.ts";

describe("plans that were met", () => {
  it("are those reached or exceeded, of those that have both a value and a plan", () => {
    const plans = { met: 10, exceeded: 10, behind: 10, silent: 10, nothing: 0 };
    const values = { met: 10, exceeded: 15, behind: 3, unplanned: 7, nothing: 4 };
    const at = standpointOf({
      observations: Object.entries(values).map(([committee, value]) =>
        observationOf("2024", value, { committee }),
      ),
      targets: Object.entries(plans).map(([committee, value]) => targetOf("2024", value, { committee })),
    });
    const assessments = [...new Set([...Object.keys(plans), ...Object.keys(values)])].map((id) =>
      standingOf(at, committeeOf(id), indicatorOf("flow"), periodOf("2024")),
    );
    expect(targetsMet(assessments)).toEqual({ met: 2, of: 3 });
    expect(targetsMet([])).toEqual({ met: 0, of: 0 });
  });
});
