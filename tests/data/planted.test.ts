import { describe, expect, it } from "vitest";
import { parseCatalog } from "../../src/api/catalog.schema.ts";
import { parseCommitteeNode } from "../../src/api/committee.schema.ts";
import { startReport } from "../../src/api/rejection.ts";
import { parseYearBook } from "../../src/api/year-book.schema.ts";
import type { CommitteeNode } from "../../src/domain/committee.ts";
import { findDiscrepancies } from "../../src/domain/find-discrepancies.ts";
import { buildLedger } from "../../src/domain/ledger.ts";
import type { YearBook } from "../../src/domain/observation.ts";
import { parsePeriod } from "../../src/domain/period-text.ts";
import { generateSample, sampleSeed, type Sample } from "./generate.ts";
import type { Planted } from "./planting.ts";

/** Everything of a data set as the app would read it, from the committees that `isLoaded` names. */
function read({ resources }: Sample, isLoaded: (committee: string) => boolean) {
  const report = startReport("sample");
  const { indicators, relations } = parseCatalog(resources.get("catalog.json"), report);
  const nodes: CommitteeNode[] = [];
  const books: YearBook[] = [];
  for (const [path, json] of resources) {
    const [, id = "", year] = /^committees\/([^/]+?)(?:\/(\d{4}))?\.json$/.exec(path) ?? [];
    if (id === "" || !isLoaded(id)) continue;
    if (year === undefined) nodes.push(parseCommitteeNode(json, report, { id }));
    else books.push(parseYearBook(json, report, { committee: id, year: Number(year) }));
  }
  expect([...report.rejected, ...report.warned]).toEqual([]);
  return { ledger: buildLedger(books), indicators, relations, nodes };
}

function placesOf(found: readonly (Omit<Planted, "period"> & { period: unknown })[]): readonly string[] {
  return found
    .map(
      ({ kind, committee, indicator, period }) =>
        `${kind} ${committee} ${indicator} ${JSON.stringify(period)}`,
    )
    .toSorted();
}

function plantedIn({ planted }: Sample): readonly string[] {
  return placesOf(planted.map((each) => ({ ...each, period: parsePeriod(each.period) })));
}

describe("what does not add up in generated data", () => {
  it.each([sampleSeed, 1, 2, 3])("is what was planted there, seed %i", (seed) => {
    const sample = generateSample({ seed, size: "sample" });
    const found = findDiscrepancies(read(sample, () => true));
    expect(placesOf(found)).toEqual(plantedIn(sample));
  });

  it("is nothing in the large set", () => {
    const large = generateSample({ seed: sampleSeed, size: "large" });
    expect(findDiscrepancies(read(large, (id) => id === "khoi-mau"))).toEqual([]);
  });
});
