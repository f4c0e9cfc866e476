import { describe, expect, it } from "vitest";
import { indicatorOf, periodOf } from "../../tests/support/records.ts";
import type { Catalog } from "../domain/indicator.ts";
import { chosenIndicator, resolveSelection } from "./resolve.ts";
import type { Selection } from "./selection.ts";

const catalog: Catalog = {
  id: "reports",
  name: { vi: "Báo cáo" },
  revision: 1,
  asOf: "2024-10",
  root: "khoi",
  sample: false,
  indicators: [indicatorOf("stock", { id: "members" }), indicatorOf("flow")],
  relations: [],
};
const shown = { dataset: "reports", committee: "khoi" };
const resolve = (selection: Selection) => resolveSelection(selection, catalog, shown);

describe("a silent link", () => {
  it("takes every default and replaces nothing", () => {
    expect(resolve({})).toMatchObject({
      indicator: { id: "new-members" },
      period: undefined,
      view: "cumulative",
      reference: "straight",
      sort: "attainment",
      isDeep: false,
      replaced: [],
    });
  });
});

describe("words that are possible", () => {
  it("are what is looked at", () => {
    const words = {
      indicator: "members",
      period: "2024-S1",
      view: "quarter",
      reference: "off",
      sort: "name",
    };
    expect(resolve({ ...words, level: "organisations" })).toMatchObject({
      indicator: { id: "members" },
      period: periodOf("2024-S1"),
      view: "quarter",
      reference: "off",
      sort: "name",
      isDeep: true,
      replaced: [],
    });
  });

  it("are the data set and the committee that could be shown", () => {
    expect(resolve(shown).replaced).toEqual([]);
  });
});

describe("words that are impossible", () => {
  it.each([
    ["indicator", "gdp"],
    ["indicator", "__proto__"],
    ["period", "2024-13"],
    ["period", "tháng chín"],
    ["view", "sideways"],
    ["reference", "luck"],
    ["sort", "colour"],
    ["dataset", "other"],
    ["committee", "nobody"],
  ] as const)("%s=%s takes its default, and says so", (control, given) => {
    const { replaced, ...rest } = resolve({ [control]: given });
    expect(replaced).toEqual([{ control, given }]);
    const { replaced: none, ...usual } = resolve({});
    expect(none).toEqual([]);
    expect(rest).toEqual(usual);
  });

  it("are all named", () => {
    expect(resolve({ indicator: "gdp", period: "x", sort: "y" }).replaced).toHaveLength(3);
  });
});

describe("the usual indicator", () => {
  it("is the first where nobody counts new members", () => {
    const [first] = catalog.indicators;
    const few = { ...catalog, indicators: catalog.indicators.slice(0, 1) };
    expect(chosenIndicator({}, few)).toBe(first);
  });

  it("is not there in a catalogue without any", () => {
    expect(() => chosenIndicator({}, { ...catalog, indicators: [] })).toThrow(RangeError);
  });
});
