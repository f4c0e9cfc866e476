import { describe, expect, it } from "vitest";
import { committeeOf, periodOf } from "../../tests/support/records.ts";
import type { CommitteeKind, CommitteeNode } from "./committee.ts";
import { collectionsOf, hasUnitsBelow, listedUnits, unitsOf, yearsShown, yearsToLoad } from "./tree.ts";

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

function nodeOf(id: string, ...children: [string, CommitteeKind][]): CommitteeNode {
  return {
    committee: committeeOf(id),
    ancestors: [],
    children: children.map(([child, kind]) => committeeOf(child, { kind })),
  };
}

describe("what is below a node", () => {
  const node = nodeOf("root", ["bloc", "bloc"], ["more", "collection"], ["cluster", "cluster"]);

  it("are units, and collections apart from them", () => {
    expect(ids(unitsOf(node))).toEqual(["bloc", "cluster"]);
    expect(ids(collectionsOf(node))).toEqual(["more"]);
  });

  it.each([
    ["bloc", true],
    ["cluster", true],
    ["organisation", false],
    ["cell", false],
    ["collection", false],
  ] as const)("a %s has a level of units below: %s", (kind, expected) => {
    expect(hasUnitsBelow(committeeOf("x", { kind }))).toBe(expected);
  });

  it("a level deeper stands in place of the units that have one, in order", () => {
    const group = nodeOf("bloc", ["c1", "cluster"], ["own", "organisation"], ["c2", "cluster"]);
    const c1 = nodeOf("c1", ["a", "organisation"], ["b", "organisation"]);
    const c2 = nodeOf("c2", ["c", "organisation"]);
    expect(ids(listedUnits(group, [c1, c2]))).toEqual(["a", "b", "own", "c"]);
  });

  it("a cluster that could not be loaded stands for itself", () => {
    const group = nodeOf("bloc", ["c1", "cluster"], ["c2", "cluster"]);
    expect(ids(listedUnits(group, [nodeOf("c2", ["c", "organisation"])]))).toEqual(["c1", "c"]);
  });
});

describe("the year books that a view needs", () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];

  it.each([
    ["of a period: its year, the one before and the one after", "bloc", "2021-01-01/P9M", [2020, 2021, 2022]],
    ["of several years: all of them, and those beside", "bloc", "2020-01-01/P24M", [2019, 2020, 2021, 2022]],
    ["of the last year: only what is there", "bloc", "2024", [2023, 2024]],
    ["of a year without any: only those beside", "bloc", "2026", []],
    ["of the latest: the last with the one before", "bloc", undefined, [2023, 2024]],
    ["of a collection's latest: all, since its units' years differ", "collection", undefined, years],
    ["of a collection's period: as any", "collection", "2020", [2019, 2020, 2021]],
  ] as const)("%s", (_case, kind, period, expected) => {
    const group = committeeOf("x", { kind, years });
    expect(yearsToLoad(group, period === undefined ? undefined : periodOf(period))).toEqual(expected);
  });

  it("of a committee without books are none", () => {
    expect(yearsToLoad(committeeOf("x", { years: [] }), undefined)).toEqual([]);
  });
});

describe("the year books that the page's own figures stand in", () => {
  const years = [2022, 2023, 2024];

  it.each([
    ["of a period: its years", "bloc", "2023-01-01/P9M", [2023]],
    ["of several years: all of them", "bloc", "2022-01-01/P24M", [2022, 2023]],
    ["of a year without a book: none", "bloc", "2026", []],
    ["of the latest: the last", "bloc", undefined, [2024]],
    ["of a collection's latest: all", "collection", undefined, years],
  ] as const)("%s", (_case, kind, period, expected) => {
    const group = committeeOf("x", { kind, years });
    expect(yearsShown(group, period === undefined ? undefined : periodOf(period))).toEqual(expected);
  });
});
