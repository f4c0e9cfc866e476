import { describe, expect, it } from "vitest";
import { bookOf, committeeOf, indicatorOf, observationOf } from "../../tests/support/records.ts";
import { correctionsIn } from "./corrections.ts";
import { buildLedger } from "./ledger.ts";
import type { Observation, Source } from "./observation.ts";

const [first, second, third] = ["s1", "s2", "s3"].map((id): Source => ({ id, title: `Báo cáo ${id}` }));
const units = [committeeOf("b"), committeeOf("a"), committeeOf("silent")];

function told(observations: readonly Observation[]): readonly string[] {
  const ledger = buildLedger([bookOf("bloc", 2024, { observations })]);
  return correctionsIn(ledger, units, indicatorOf("flow")).map(({ committee, earlier, later }) => {
    const [before, after] = [earlier, later].map(({ reading }) =>
      reading.kind === "value" ? reading.value : "?",
    );
    return `${committee.id}: ${before} → ${after}`;
  });
}

describe("corrections", () => {
  it("are told unit by unit in the units' order, each step of a chain", () => {
    const a = { committee: "a" };
    const b = { committee: "b" };
    expect(
      told([
        observationOf("2024-Q1", 1, { ...a, source: first }),
        observationOf("2024-Q1", 2, { ...a, source: second, corrects: first }),
        observationOf("2024-Q1", 3, { ...a, source: third, corrects: second }),
        observationOf("2024-Q2", 9, { ...a, source: third }),
        observationOf("2024-Q1", 7, { ...b, source: first }),
        observationOf("2024-Q1", 8, { ...b, source: second, corrects: first }),
      ]),
    ).toEqual(["b: 7 → 8", "a: 1 → 2", "a: 2 → 3"]);
  });

  it("of one report replace each figure by that of its own period", () => {
    const a = { committee: "a" };
    expect(
      told([
        observationOf("2024-Q1", 1, { ...a, source: first }),
        observationOf("2024-Q2", 2, { ...a, source: first }),
        observationOf("2024-Q2", 4, { ...a, source: second, corrects: first }),
        observationOf("2024-Q1", 3, { ...a, source: second, corrects: first }),
      ]),
    ).toEqual(["a: 1 → 3", "a: 2 → 4"]);
  });

  it("there are none where nothing was corrected", () => {
    expect(told([observationOf("2024-Q1", 1, { committee: "a", source: first })])).toEqual([]);
  });
});
