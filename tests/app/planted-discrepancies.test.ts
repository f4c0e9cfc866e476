import { describe, expect, it } from "vitest";
import { generateSample, sampleSeed, type Sample } from "../../mocks/sample/generate.ts";
import type { Discrepancy } from "../../src/domain/discrepancy.ts";
import { findDiscrepancies } from "../../src/domain/find-discrepancies.ts";
import { parsePeriod, periodKey } from "../../src/domain/period-text.ts";
import { readDataSet } from "../support/read-data-set.ts";

function foundPlaces(found: readonly Discrepancy[]): readonly string[] {
  return found
    .map(({ kind, committee, indicator, period }) => `${kind} ${committee} ${indicator} ${periodKey(period)}`)
    .toSorted();
}

function plantedPlaces({ planted }: Sample): readonly string[] {
  return planted
    .map(({ kind, committee, indicator, period }) => {
      const parsed = parsePeriod(period);
      return `${kind} ${committee} ${indicator} ${parsed === undefined ? period : periodKey(parsed)}`;
    })
    .toSorted();
}

describe("what does not add up in generated data", () => {
  const sample = generateSample({ seed: sampleSeed, size: "sample" });

  it("is what was planted there: none missed, none extra", () => {
    const found = findDiscrepancies(readDataSet(sample.resources));
    expect(foundPlaces(found)).toEqual(plantedPlaces(sample));
  });

  it.each([1, 2, 3])("is what was planted there by another seed, %i", (seed) => {
    const other = generateSample({ seed, size: "sample" });
    const found = findDiscrepancies(readDataSet(other.resources));
    expect(foundPlaces(found)).toEqual(plantedPlaces(other));
  });

  it.each(["khoi-mau", "cum-1", "cum-2", "cum-4"])("is nothing else where only %s is loaded", (id) => {
    const found = findDiscrepancies(readDataSet(sample.resources, (committee) => committee === id));
    expect(plantedPlaces(sample)).toEqual(expect.arrayContaining([...foundPlaces(found)]));
    expect(found.length).toBeGreaterThan(0);
  });

  it("is nothing in the large set", () => {
    const large = generateSample({ seed: sampleSeed, size: "large" });
    const input = readDataSet(large.resources, (id) => id === "khoi-mau");
    expect(input.ledger.accounts.get("new-members")?.size).toBe(161);
    expect(findDiscrepancies(input)).toEqual([]);
  });
});
