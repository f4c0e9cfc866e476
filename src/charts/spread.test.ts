import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread.ts";

describe("spread", () => {
  it.each([
    { wanted: [50], tops: [45] },
    { wanted: [50, 80], tops: [45, 75] },
    { wanted: [50, 50], tops: [40, 50] },
    { wanted: [52, 48], tops: [50, 40] },
    { wanted: [0, 100], tops: [0, 90] },
    { wanted: [98, 98, 98], tops: [70, 80, 90] },
  ])("of 10 px in 100, $wanted → $tops", ({ wanted, tops }) => {
    expect(
      spread(
        wanted.map((each) => ({ wanted: each, height: 10 })),
        0,
        100,
      ),
    ).toEqual(tops);
  });

  it("keeps the order, inside, none over another", () => {
    const wishes = fc.array(
      fc.record({ wanted: fc.integer({ min: -50, max: 550 }), height: fc.integer({ min: 1, max: 40 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(wishes, (drawn) => {
        const tops = spread(drawn, 0, 500);
        const order = drawn
          .map((wish, index) => ({ ...wish, top: tops[index] ?? 0 }))
          .toSorted((a, b) => a.wanted - b.wanted);
        for (const [index, { top, height }] of order.entries()) {
          const next = order[index + 1]?.top ?? 500;
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(next + 1e-9);
        }
      }),
    );
  });
});
