import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { catalogSchema } from "../../src/api/catalog.schema.ts";
import { committeeNodeSchema } from "../../src/api/committee.schema.ts";
import { yearBookSchema } from "../../src/api/year-book.schema.ts";
import { discrepancyKinds } from "../../src/domain/discrepancy.ts";
import { generateSample, sampleSeed, type Sample } from "./generate.ts";

const sample = generateSample({ seed: sampleSeed, size: "sample" });
const large = generateSample({ seed: sampleSeed, size: "large" });

function booksOf({ resources }: Sample, pattern: RegExp) {
  return [...resources]
    .filter(([path]) => pattern.test(path))
    .map(([, json]) => v.parse(yearBookSchema, json));
}

function isOfContract([path, json]: [string, unknown]): boolean {
  if (path === "catalog.json") return v.is(catalogSchema, json);
  if (path === "search.json") return Array.isArray(json);
  return v.is(/\/\d{4}\.json$/.test(path) ? yearBookSchema : committeeNodeSchema, json);
}

describe("the sample", () => {
  it("is the same for the same seed, and another for another", () => {
    const text = JSON.stringify([...sample.resources]);
    expect(JSON.stringify([...generateSample({ seed: sampleSeed, size: "sample" }).resources])).toBe(text);
    expect(JSON.stringify([...generateSample({ seed: 7, size: "sample" }).resources])).not.toBe(text);
  });

  it.each([
    ["sample", sample],
    ["large", large],
  ])("follows the contract (%s)", (_, { resources }) => {
    expect([...resources].filter((resource) => !isOfContract(resource))).toEqual([]);
  });

  it("names only sources that its books hold, and text that is composed (NFC)", () => {
    for (const book of booksOf(sample, /\/\d{4}\.json$/)) {
      const ids = new Set(book.sources.map(({ id }) => id));
      expect(book.observations.every(({ source }) => ids.has(source))).toBe(true);
      expect(book.targets?.every(({ source }) => ids.has(source))).toBe(true);
    }
    const text = JSON.stringify([...sample.resources]);
    expect(text.normalize("NFC")).toBe(text);
  });

  it("has one bloc, 6 clusters and 110 organisations at the end, one rename and one merger", () => {
    const nodes = [...sample.resources]
      .filter(([path]) => /^committees\/[^/]+\.json$/.test(path))
      .map(([, json]) => v.parse(committeeNodeSchema, json).committee);
    const count = (kind: string) =>
      nodes.filter((node) => node.kind === kind && node.to === undefined).length;
    expect([count("bloc"), count("cluster"), count("organisation")]).toEqual([1, 6, 110]);
    const successions = nodes.flatMap(({ successors, to }) => successors?.map(({ kind }) => `${kind} ${to}`));
    expect(successions.toSorted()).toEqual(["merged 2023-06", "merged 2023-06", "renamed 2023-06"]);
  });

  it("is of a real bloc's size, and its books are small", () => {
    const admissions = booksOf(sample, /khoi-mau\/\d{4}/).map(({ observations, year }) =>
      observations.find(
        ({ committee, indicator, period }) =>
          committee === "khoi-mau" && indicator === "new-members" && period === `${year}`,
      ),
    );
    expect(admissions).toHaveLength(5);
    for (const year of admissions) expect(year?.value).toBeGreaterThan(75);
    for (const year of admissions) expect(year?.value).toBeLessThan(350);
    for (const [, json] of sample.resources) expect(JSON.stringify(json).length).toBeLessThan(220_000);
  });

  it("plants at least one discrepancy of each kind", () => {
    expect(new Set(sample.planted.map(({ kind }) => kind))).toEqual(new Set(discrepancyKinds));
  });

  it("has room for the discrepancies whatever the seed", () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(generateSample({ seed, size: "sample" }).planted.length).toBe(sample.planted.length);
    }
  });
});

describe("the large set", () => {
  it("has 160 units × 20 indicators × 32 quarters", () => {
    const figures = booksOf(large, /khoi-mau\/\d{4}/).flatMap(({ observations }) =>
      observations.filter(({ committee }) => committee !== "khoi-mau"),
    );
    expect(figures).toHaveLength(102_400);
  });
});
