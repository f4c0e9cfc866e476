import { glob } from "node:fs/promises";
import { relative, sep } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { mockServer } from "../tests/support/mock-server.ts";
import { parseCatalog } from "../src/api/catalog.schema.ts";
import { parseCommitteeNode } from "../src/api/committee.schema.ts";
import { parseConfig } from "../src/api/config.schema.ts";
import { startReport, type Report } from "../src/api/rejection.ts";
import { parseSearch } from "../src/api/search.schema.ts";
import { parseYearBook } from "../src/api/year-book.schema.ts";
import { setScenario } from "./node.ts";
import { generateSample, sampleSeed } from "./sample/generate.ts";
import type { ScenarioName } from "./scenarios.ts";

mockServer();

/** Reads a file as the app does, by its path. */
function parse(path: string, json: unknown, report: Report): unknown {
  const [, id = "", year] = /^committees\/([^/]+?)(?:\/(\d+))?\.json$/.exec(path) ?? [];
  if (path === "catalog.json") return parseCatalog(json, report);
  if (path === "search.json") return parseSearch(json, report);
  if (year === undefined) return parseCommitteeNode(json, report, { id });
  return parseYearBook(json, report, { committee: id, year: Number(year) });
}

async function ask(path: string): Promise<Response> {
  return fetch(`http://localhost/some/folder/api/${path}`);
}

async function statusOf(path: string): Promise<number> {
  const response = await ask(path);
  await response.text();
  return response.status;
}

async function pathsOf(dataset: "reports" | "sample"): Promise<string[]> {
  if (dataset === "sample") return [...generateSample({ seed: sampleSeed, size: "sample" }).resources.keys()];
  const folder = `${import.meta.dirname}/../public/data/reports`;
  const paths: string[] = [];
  for await (const file of glob(`${folder}/**/*.json`))
    paths.push(relative(folder, file).replaceAll(sep, "/"));
  return paths;
}

describe.each(["reports", "sample"] as const)("the data set %s", (dataset) => {
  let paths: string[];
  beforeAll(async () => {
    paths = await pathsOf(dataset);
  });

  it("is served whole, and every record of it keeps the contract", async () => {
    for (const path of paths) {
      const report = startReport(path);
      parse(path, await (await ask(`${dataset}/${path}`)).json(), report);
      expect([...report.rejected, ...report.warned]).toEqual([]);
    }
  });

  it("has a file for every committee and every year that it names", async () => {
    const known = new Set(paths);
    const { root } = parseCatalog(await (await ask(`${dataset}/catalog.json`)).json(), startReport(""));
    const waiting = [root];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      expect(known).toContain(`committees/${id}.json`);
      const json = await (await ask(`${dataset}/committees/${id}.json`)).json();
      const { committee, children } = parseCommitteeNode(json, startReport(""), { id });
      for (const year of committee.years) expect(known).toContain(`committees/${id}/${year}.json`);
      waiting.push(...children.map((child) => child.id));
    }
  });
});

it("points the app at both data sets", async () => {
  const report = startReport("config.json");
  const config = parseConfig(await (await fetch("http://localhost/config.json")).json(), report);
  expect(config.datasets.map(({ url }) => url)).toEqual(["api/reports", "api/sample"]);
  expect(report.rejected).toEqual([]);
});

it("does not know what is not there", async () => {
  expect(await statusOf("reports/committees/nobody.json")).toBe(404);
  expect(await statusOf("nothing/catalog.json")).toBe(404);
  expect(await statusOf("reports/..%2F..%2Fconfig.json")).toBe(404);
});

describe("a scenario", () => {
  it.each<[ScenarioName, number]>([
    ["error-500", 500],
    ["error-500-json", 500],
    ["not-found", 404],
    ["unauthorised", 401],
    ["not-modified", 304],
    ["too-many", 429],
    ["html", 200],
    ["wrong-type", 200],
    ["unknown-schema", 200],
    ["truncated", 200],
  ])("%s answers with %i", async (name, status) => {
    setScenario(name);
    expect(await statusOf("sample/catalog.json")).toBe(status);
  });

  it("truncated, html, wrong-type and unknown-schema are no catalogue", async () => {
    for (const name of ["truncated", "html", "wrong-type", "unknown-schema"] as const) {
      setScenario(name);
      const text = await (await ask("sample/catalog.json")).text();
      expect(() => parseCatalog(JSON.parse(text), startReport(""))).toThrow(/./);
    }
  });

  it("last-year-fails spares the latest year", async () => {
    setScenario("last-year-fails");
    const { root } = parseCatalog(await (await ask("sample/catalog.json")).json(), startReport(""));
    const json = await (await ask(`sample/committees/${root}.json`)).json();
    const { committee } = parseCommitteeNode(json, startReport(""), { id: root });
    const statuses = committee.years.map((year) => statusOf(`sample/committees/${root}/${year}.json`));
    expect(await Promise.all(statuses)).toEqual([...committee.years.slice(1).map(() => 500), 200]);
  });

  it("happens only where it was asked for", async () => {
    setScenario("error-500", "catalog");
    expect(await statusOf("sample/catalog.json")).toBe(500);
    expect(await statusOf("sample/search.json")).toBe(200);
  });

  it("offline fails, large is another set", async () => {
    setScenario("offline");
    await expect(ask("sample/catalog.json")).rejects.toThrow(TypeError);
    setScenario("large");
    expect(await (await ask("sample/catalog.json")).json()).toMatchObject({ id: "large" });
  });

  it.each([
    ["bad-record", 1],
    ["empty", 0],
  ] as const)("%s changes the figures and nothing else", async (name, rejected) => {
    setScenario(name);
    const { root } = parseCatalog(await (await ask("sample/catalog.json")).json(), startReport(""));
    const report = startReport("");
    const json = await (await ask(`sample/committees/${root}/2024.json`)).json();
    const book = parseYearBook(json, report, { committee: root, year: 2024 });
    expect(report.rejected).toHaveLength(rejected);
    expect(book.observations.length > 0).toBe(name === "bad-record");
  });
});
