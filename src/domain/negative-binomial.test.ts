import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceAtLeast, chanceAtMost, type NegativeBinomial, percentile } from "./negative-binomial.ts";

/** P(N ≤ n) added up weight by weight, each from the one before: slow, plain, and sound for small laws. */
function added({ r, p }: NegativeBinomial, n: number): number {
  let weight = p ** r;
  let sum = weight;
  for (let k = 1; k <= n; k += 1) {
    weight *= ((k - 1 + r) / k) * (1 - p);
    sum += weight;
  }
  return sum;
}

const laws = fc.record({
  r: fc.integer({ min: 0, max: 200 }).map((count) => count + 0.5),
  p: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
});

describe("the negative binomial law", () => {
  it("agrees with the sum of its weights", () => {
    fc.assert(
      fc.property(laws, fc.nat(400), (law, n) => {
        expect(chanceAtMost(law, n)).toBeCloseTo(added(law, n), 10);
        expect(chanceAtLeast(law, n + 1)).toBeCloseTo(1 - added(law, n), 10);
      }),
    );
  });

  it("never falls as n grows", () => {
    fc.assert(
      fc.property(laws, fc.nat(2000), fc.nat(50), (law, n, more) => {
        expect(chanceAtMost(law, n + more)).toBeGreaterThanOrEqual(chanceAtMost(law, n) - 1e-12);
      }),
    );
  });

  it("has each percentile where the share is first reached", () => {
    fc.assert(
      fc.property(laws, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (law, share) => {
        const n = percentile(law, share);
        expect(chanceAtMost(law, n)).toBeGreaterThanOrEqual(share);
        expect(chanceAtMost(law, n - 1)).toBeLessThan(share);
      }),
    );
  });

  it.each([0.05, 0.25, 0.5, 0.75, 0.9])("brackets its mean at p = %d", (p) => {
    const law = { r: 40.5, p };
    const mean = (law.r * (1 - p)) / p;
    expect(percentile(law, 0.1)).toBeLessThan(mean);
    expect(percentile(law, 0.9)).toBeGreaterThan(mean);
  });

  it.each([
    [100_000.5, 0.75],
    [100_000.5, 0.01],
    [0.5, 0.001],
    [0.5, 0.999],
  ])("stays finite and centred at r = %d, p = %d", (r, p) => {
    const law = { r, p };
    const median = percentile(law, 0.5);
    expect(chanceAtMost(law, median)).toBeGreaterThanOrEqual(0.5);
    expect(chanceAtMost(law, median) + chanceAtLeast(law, median + 1)).toBeCloseTo(1, 6);
    expect(percentile(law, 0.1)).toBeLessThanOrEqual(median);
    expect(percentile(law, 0.9)).toBeGreaterThanOrEqual(median);
  });

  it("keeps the digits of small chances", () => {
    expect(chanceAtLeast({ r: 1, p: 0.5 }, 100)).toBeCloseTo(0, 29);
    expect(chanceAtLeast({ r: 1, p: 0.5 }, 100) / 0.5 ** 100).toBeCloseTo(1, 9);
  });
});
