import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findDiscrepancies } from "../../src/domain/find-discrepancies.ts";
import { periodKey } from "../../src/domain/period-text.ts";
import { readDataSet } from "../support/read-data-set.ts";

const folder = join(import.meta.dirname, "../../public/data/reports");

function readFolder(): ReadonlyMap<string, unknown> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => path.endsWith(".json"))
      .map((path) => [path.replaceAll("\\", "/"), JSON.parse(readFileSync(join(folder, path), "utf8"))]),
  );
}

it("public reports: two contradict themselves, and both sides are told", () => {
  const found = findDiscrepancies(readDataSet(readFolder()));
  const told = found.map(({ kind, period, left, right }) => [
    kind,
    periodKey(period),
    left.value,
    right.value,
  ]);
  expect(told).toEqual([
    ["allocation", "2024", 1905, 1950],
    ["percentage", "2017-Q1", 50, 15000 / 350],
  ]);
  expect(found[0]?.right.targets).toHaveLength(22);
  expect(found[1]?.left.stated?.bound).toBe("under");
});
