import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceAxis } from "./axis.ts";

describe("niceAxis", () => {
  it.each([
    { values: [], min: 0, max: 1, ticks: [0, 1] },
    { values: [0], min: 0, max: 1, ticks: [0, 1] },
    { values: [3], min: 0, max: 3, ticks: [0, 1, 2, 3] },
    { values: [116, 160], min: 0, max: 160, ticks: [0, 40, 80, 120, 160] },
    { values: [164], min: 0, max: 200, ticks: [0, 40, 80, 120, 160, 200] },
    { values: [0.3], min: 0, max: 0.3, ticks: [0, 0.1, 0.2, 0.3] },
  ])("$values → $ticks", ({ values, ...axis }) => {
    expect(niceAxis(values)).toEqual(axis);
  });

  it("F24 goes below zero only for a negative value", () => {
    expect(niceAxis([-12, 20])).toEqual({ min: -20, max: 20, ticks: [-20, -10, 0, 10, 20] });
  });

  it("holds zero and every value, with few ticks", () => {
    const values = fc.array(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((v) => v === 0 || Math.abs(v) > 1e-3),
    );
    fc.assert(
      fc.property(values, (drawn) => {
        const { min, max, ticks } = niceAxis(drawn);
        expect(Math.min(0, ...drawn)).toBeGreaterThanOrEqual(min);
        expect(Math.max(0, ...drawn)).toBeLessThanOrEqual(max);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
