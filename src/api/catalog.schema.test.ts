import { expect, it } from "vitest";
import { parseCatalog } from "./catalog.schema.ts";
import { startReport } from "./rejection.ts";

const newMembers = {
  id: "new-members",
  name: { vi: "Kết nạp đảng viên mới", en: "New members admitted" },
  unit: { vi: "đảng viên" },
  kind: "flow",
  direction: "higher",
  group: "membership",
};
const catalog = {
  schema: 1,
  id: "reports",
  name: { vi: "Năm báo cáo" },
  revision: 7,
  asOf: "2024-12-31",
  root: "five-reports",
  indicators: [newMembers],
};

function parse(parts: object) {
  const report = startReport("catalog.json");
  return { catalog: parseCatalog({ ...catalog, ...parts }, report), ...report };
}

it("reads a catalogue; what is not said is not a sample and relates nothing", () => {
  const { schema: _, ...rest } = catalog;
  expect(parse({}).catalog).toEqual({ ...rest, sample: false, relations: [] });
});

it("leaves out indicators and relations that do not fit, and says where", () => {
  const sum = { kind: "sum", whole: "a", parts: ["b", "c"] };
  const result = parse({
    indicators: [newMembers, { ...newMembers, kind: "sum" }, newMembers],
    relations: [sum, { kind: "sum", whole: "a", parts: [] }, { kind: "product" }],
  });
  expect(result.catalog.indicators).toHaveLength(1);
  expect(result.catalog.relations).toEqual([sum]);
  expect(result.rejected).toMatchObject([
    { path: "indicators[1].kind", reason: "choice" },
    { path: "indicators[2].id", reason: "duplicate" },
    { path: "relations[1].parts", reason: "empty" },
    { path: "relations[2].kind", reason: "choice" },
  ]);
});

it.each([
  ["no root", { root: undefined }],
  ["a revision that is a time", { revision: "2024-12-31" }],
  ["F24 a negative revision", { revision: -1 }],
  ["no list of indicators", { indicators: {} }],
])("refuses a catalogue with %s", (_case, parts) => {
  expect(() => parse(parts)).toThrow(expect.objectContaining({ kind: "malformed" }));
});

it("F15 refuses an unknown version", () => {
  expect(() => parse({ schema: 2 })).toThrow(expect.objectContaining({ kind: "wrongSchema" }));
});
