import { describe, expect, it } from "vitest";
import { applyChange } from "../../../workspace/apply-change.ts";
import type { Content, KeptCommittee } from "../../../workspace/content.ts";
import { problemsInFrame } from "../../../workspace/problems-in.ts";
import { readIndicatorForm } from "./indicator-form.ts";
import { somethingNew } from "../new-unit.ts";
import { readUnitForm, type UnitTurn } from "./unit-forms.ts";
import { idsBelow, unitRows } from "./unit-rows.ts";

const units: readonly KeptCommittee[] = [
  { id: "khoi", name: { vi: "Đảng bộ Khối" }, kind: "bloc", unitsListed: "all" },
  { id: "cum-1", name: { vi: "Cụm 1" }, kind: "cluster", parent: "khoi" },
  { id: "so-y-te", name: { vi: "Sở Y tế" }, kind: "organisation", parent: "cum-1" },
  { id: "so-noi-vu", name: { vi: "Sở Nội vụ" }, kind: "organisation", parent: "cum-1", from: "2010" },
  { id: "so-cu", name: { vi: "Sở cũ" }, kind: "organisation", parent: "cum-1", to: "2015-12" },
  { id: "cum-2", name: { vi: "Cụm 2" }, kind: "cluster", parent: "khoi" },
];
const content: Content = {
  head: { id: "own", name: { vi: "Thử" }, asOf: "2025", root: "khoi" },
  indicators: [],
  relations: [],
  committees: units,
  sources: [],
  books: new Map(),
};

function unitCalled(id: string, from: Content = content): KeptCommittee {
  const unit = from.committees.find((each) => each.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) form.append(name, each);
  }
  return form;
}

/** What the form says of the unit, and the content after it, which the app reads. */
function fill(turn: UnitTurn, id: string, fields: Fields) {
  const answer = readUnitForm(turn, formOf(fields), unitCalled(id), content);
  if (answer.edit === undefined) return { problems: answer.problems };
  const after = applyChange(content, { what: "edit", edits: [answer.edit] });
  expect(problemsInFrame(after)).toEqual([]);
  return { after, look: answer.look };
}

describe("the forms of units", () => {
  it("correct fields; what is left empty is taken away", () => {
    const { after } = fill("correct", "so-noi-vu", {
      name: "Sở Nội vụ tỉnh",
      nameEn: "Home Affairs",
      shortName: "SNV",
      kind: "cell",
      parent: "cum-2",
      from: "",
      to: "30/6/2025",
      unitsListed: "all",
    });
    expect(after && unitCalled("so-noi-vu", after)).toEqual({
      id: "so-noi-vu",
      name: { vi: "Sở Nội vụ tỉnh", en: "Home Affairs" },
      shortName: { vi: "SNV" },
      kind: "cell",
      parent: "cum-2",
      from: undefined,
      to: "2025-06-30",
      unitsListed: "all",
    });
  });

  it("add a unit below the chosen one, with an id of its own", () => {
    const { after, look } = fill("add", "cum-2", { name: "Sở Y tế", kind: "organisation", from: "7/2025" });
    expect(look).toBe("so-y-te-2");
    expect(after && unitCalled("so-y-te-2", after)).toMatchObject({ parent: "cum-2", from: "2025-07" });
  });

  it("F33 a new name from a day on: the old one ends the day before and leads to the new", () => {
    const { after, look } = fill("rename", "cum-1", { name: "Cụm thi đua số 1", since: "01/07/2025" });
    expect(look).toBe("cum-thi-dua-so-1");
    expect(after && unitCalled("cum-1", after)).toMatchObject({
      name: { vi: "Cụm 1" },
      to: "2025-06-30",
      successors: [{ id: "cum-thi-dua-so-1", kind: "renamed" }],
    });
    expect(after && unitCalled("so-y-te", after).parent).toBe("cum-thi-dua-so-1");
  });

  it("F33 a merger into a new unit, or into one that lives on", () => {
    const fresh = fill("merge", "so-y-te", {
      others: ["so-noi-vu"],
      into: somethingNew,
      name: "Sở Y tế và Nội vụ",
      since: "2025-03-01",
    });
    expect(fresh.look).toBe("so-y-te-va-noi-vu");
    expect(fresh.after && unitCalled("so-y-te-va-noi-vu", fresh.after)).toMatchObject({
      parent: "cum-1",
      from: "2025-03-01",
    });
    const living = fill("merge", "so-y-te", { others: ["so-noi-vu"], into: "so-noi-vu", since: "2025-03" });
    expect(living.after && unitCalled("so-y-te", living.after)).toMatchObject({
      to: "2025-02",
      successors: [{ id: "so-noi-vu", kind: "merged" }],
    });
    expect(living.after && unitCalled("so-noi-vu", living.after).to).toBeUndefined();
  });

  it("F33 a split into as many as there are lines", () => {
    const { after } = fill("split", "so-y-te", { names: " Sở A \n\nSở B\n", since: "2026" });
    expect(after && unitCalled("so-y-te", after).successors).toEqual([
      { id: "so-a", kind: "split" },
      { id: "so-b", kind: "split" },
    ]);
    expect(after && unitCalled("so-b", after)).toMatchObject({ parent: "cum-1", from: "2026" });
  });

  it.each([
    ["correct", { name: " ", parent: "cum-1" }, { name: "empty" }],
    ["correct", { name: "A", parent: "so-y-te" }, { parent: "choice" }],
    ["correct", { name: "A", from: "31/2/2025" }, { from: "date" }],
    ["correct", { name: "A", from: "2025-03", to: "1/2025" }, { to: "order" }],
    ["add", { name: "", from: "x" }, { name: "empty", from: "date" }],
    ["rename", { name: "A" }, { since: "empty" }],
    ["rename", { name: "", since: "30/2/2025" }, { name: "empty", since: "date" }],
    ["merge", { into: somethingNew, since: "2025" }, { others: "few", name: "empty" }],
    ["merge", { others: "khoi", into: somethingNew, name: "A", since: "2025" }, { others: "choice" }],
    ["split", { names: "A", since: "" }, { names: "few", since: "empty" }],
  ] as const)("%s with %o is told beside its fields", (turn, fields, problems) => {
    expect(fill(turn, "so-y-te", fields).problems).toEqual(problems);
  });

  it("a period of less precision may end later than it begins", () => {
    expect(
      fill("correct", "so-y-te", { name: "A", parent: "cum-1", from: "2025-03", to: "2025" }).after,
    ).toBeDefined();
  });
});

describe("the tree", () => {
  it("has each unit after the one above it, and those that have ended last", () => {
    expect(unitRows(content).map(({ unit: { id }, depth }) => `${depth} ${id}`)).toEqual([
      "0 khoi",
      "1 cum-1",
      "2 so-y-te",
      "2 so-noi-vu",
      "2 so-cu",
      "1 cum-2",
    ]);
  });

  it("knows all below a unit", () => {
    expect([...idsBelow(content, "cum-1")]).toEqual(["cum-1", "so-y-te", "so-noi-vu", "so-cu"]);
  });
});

describe("the form of an indicator", () => {
  const known = {
    id: "x",
    name: { vi: "X" },
    unit: { vi: "cái" },
    kind: "stock",
    direction: "lower",
    group: "g",
  } as const;

  it("keeps the id and the group of a known one", () => {
    const form = formOf({ name: "Y", unit: "con", kind: "ratio", direction: "neutral" });
    expect(readIndicatorForm(form, known, [known]).edit?.indicator).toEqual({
      id: "x",
      name: { vi: "Y" },
      unit: { vi: "con" },
      kind: "ratio",
      direction: "neutral",
      group: "g",
    });
  });

  it("gives a new one an id that is free", () => {
    expect(readIndicatorForm(formOf({ name: "X", unit: "cái" }), undefined, [known])).toMatchObject({
      look: "x-2",
      edit: { indicator: { kind: "flow", direction: "higher" } },
    });
  });

  it("says what is missing", () => {
    expect(readIndicatorForm(formOf({ name: "" }), known, [known]).problems).toEqual({
      name: "empty",
      unit: "empty",
    });
  });
});
