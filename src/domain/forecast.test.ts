import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceBand, forecast } from "./forecast.ts";

describe("the forecast at the end of the plan's period", () => {
  it("116 of 160 at 9 months: 154.7, 146 to 164, 25.1 percent", () => {
    const found = forecast(116, 160, 0.75, "higher");
    expect(found?.value).toBeCloseTo(154.667, 3);
    expect(found).toMatchObject({ low: 146, high: 164, band: "unlikely" });
    expect(found?.chance).toBeCloseTo(0.251, 3);
  });

  it("94 of 100 at 9 months: 125, 117 to 134, over 99.9 percent", () => {
    const found = forecast(94, 100, 0.75, "higher");
    expect(found?.value).toBeCloseTo(125.333, 3);
    expect(found).toMatchObject({ low: 117, high: 134, band: "almostCertain" });
    expect(found?.chance).toBeGreaterThan(0.999);
  });

  it.each([
    ["nothing has been due", 116, 160, 0],
    ["the period is over", 116, 160, 1],
    ["the actual is no count", 1.5, 3, 0.5],
    ["the actual is below zero", -1, 3, 0.5],
  ])("is absent where %s", (_why, actual, target, share) => {
    expect(forecast(actual, target, share, "higher")).toBeUndefined();
  });

  it("is certain once the plan is met, and of nothing done says little", () => {
    expect(forecast(100, 100, 0.5, "higher")?.chance).toBe(1);
    expect(forecast(0, 4, 0.25, "higher")).toMatchObject({ value: 0, low: 0 });
  });

  it("F27 counts for a ceiling the chance to stay at or below it", () => {
    expect(forecast(3, 10, 0.5, "lower")?.chance).toBeGreaterThan(0.9);
    expect(forecast(8, 10, 0.5, "lower")?.chance).toBeLessThan(0.05);
    expect(forecast(11, 10, 0.5, "lower")?.chance).toBe(0);
  });

  it.each([0, 1, 10, 1000, 100_000])("has a finite range around %d", (actual) => {
    for (const share of [0.01, 0.25, 0.5, 0.99]) {
      const found = forecast(actual, actual * 2, share, "higher");
      expect(Number.isFinite(found?.high)).toBe(true);
      expect(found?.low).toBeGreaterThanOrEqual(actual);
      expect(found?.high).toBeGreaterThanOrEqual(found?.low ?? Number.NaN);
    }
  });

  it("never grows more certain of a higher plan", () => {
    const counts = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        counts,
        counts,
        counts,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (a, t, more, share) => {
          const near = forecast(a, t, share, "higher")?.chance ?? Number.NaN;
          const far = forecast(a, t + more, share, "higher")?.chance ?? Number.NaN;
          expect(far).toBeLessThanOrEqual(near + 1e-9);
        },
      ),
    );
  });
});

describe("chance in bands", () => {
  it.each([
    [1, "almostCertain"],
    [0.95, "almostCertain"],
    [0.9499, "likely"],
    [0.65, "likely"],
    [0.6499, "even"],
    [0.5, "even"],
    [0.35, "even"],
    [0.3499, "unlikely"],
    [0.251, "unlikely"],
    [0.05, "unlikely"],
    [0.0499, "almostNone"],
    [0, "almostNone"],
  ])("%d is %s", (chance, band) => {
    expect(chanceBand(chance)).toBe(band);
  });
});
