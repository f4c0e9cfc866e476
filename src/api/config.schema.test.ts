import { expect, it } from "vitest";
import { parseConfig } from "./config.schema.ts";
import { startReport } from "./rejection.ts";
import { parseSearch } from "./search.schema.ts";

const reports = { id: "reports", url: "data/reports" };
const office = { id: "office", url: "https://data.example.vn/khoi", credentials: true };

it("reads which data sets there are; cookies stay at home unless asked for", () => {
  expect(parseConfig({ default: "office", datasets: [reports, office] }, startReport("config.json"))).toEqual(
    {
      defaultDataset: office,
      datasets: [{ ...reports, credentials: false }, office],
    },
  );
});

it("falls back to the first data set where the default is not there, and says so", () => {
  const report = startReport("config.json");
  expect(parseConfig({ default: "khac", datasets: [reports] }, report).defaultDataset.id).toBe("reports");
  expect(report.rejected).toMatchObject([{ path: "default", value: '"khac"', reason: "choice" }]);
});

it("refuses a config without any data set that can be read", () => {
  expect(() => parseConfig({ default: "a", datasets: [{ id: "a" }] }, startReport("config.json"))).toThrow(
    expect.objectContaining({ kind: "malformed" }),
  );
});

it("reads the search list and leaves out what does not fit", () => {
  const report = startReport("search.json");
  const entry = { id: "khoi", name: { vi: "Đảng ủy Khối" }, kind: "bloc", path: "" };
  expect(parseSearch([entry, { ...entry, kind: 1 }], report)).toEqual([entry]);
  expect(report.rejected).toMatchObject([{ path: "[1].kind", reason: "choice" }]);
});
