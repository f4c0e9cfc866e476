import { describe, expect, it } from "vitest";
import { parseCommitteeNode } from "./committee.schema.ts";
import { startReport } from "./rejection.ts";

const khoi = { id: "khoi", name: { vi: "Đảng ủy Khối" }, kind: "bloc" };

function parse(parts: object, committee: object = {}) {
  const report = startReport("committees/khoi.json");
  const json = { schema: 1, committee: { ...khoi, ...committee }, ancestors: [], children: [], ...parts };
  return { node: parseCommitteeNode(json, report, { id: "khoi" }), ...report };
}

describe("a committee", () => {
  it("lists only some of its units, lives for ever and has no years unless it says so", () => {
    expect(parse({}).node.committee).toEqual({
      ...khoi,
      life: { start: -Infinity, end: Infinity },
      successors: [],
      unitsListed: "some",
      years: [],
    });
  });

  it("F33 has a life of the days that its dates can mean, and its successors", () => {
    const { committee } = parse(
      {},
      {
        from: "2020-01",
        to: "2025-02",
        successors: [{ id: "dang-uy-tinh", kind: "merged" }],
      },
    ).node;
    expect(committee.life).toEqual({
      start: Date.UTC(2020, 0, 1) / 864e5,
      end: Date.UTC(2025, 2, 1) / 864e5,
    });
    expect(committee.successors).toEqual([{ id: "dang-uy-tinh", kind: "merged" }]);
  });

  it("has its years in order, each once", () => {
    expect(parse({}, { years: [2024, 2022, 2024] }).node.committee.years).toEqual([2022, 2024]);
  });

  it("F34 F35 F36 has its name in NFC and otherwise as it is", () => {
    const name = { vi: "Đảng uỷ\u00a0Khối\u200b".normalize("NFD") };
    expect(parse({}, { name }).node.committee.name.vi).toBe("Đảng uỷ\u00a0Khối\u200b".normalize("NFC"));
  });

  it("F66 keeps HTML in a name as text", () => {
    const name = { vi: "<img src=x onerror=alert(1)>" };
    expect(parse({}, { name }).node.committee.name.vi).toBe(name.vi);
  });

  it("F37 with look-alike letters in its name is kept, with a warning", () => {
    const { warned } = parse({}, { name: { vi: "Đảng ủy Khốі" } });
    expect(warned).toMatchObject([{ path: "committee.name.vi", reason: "confusable" }]);
  });

  it("leaves out children that do not fit or come twice, and says where", () => {
    const child = { ...khoi, id: "cum-1", kind: "cluster" };
    const children = [
      child,
      { ...child, id: "cum-2", kind: "party" },
      child,
      { ...child, id: "cum-3", from: "2024", to: "2020" },
    ];
    const { node, rejected } = parse({ children });
    expect(node.children.map(({ id }) => id)).toEqual(["cum-1"]);
    expect(rejected).toMatchObject([
      { path: "children[1].kind", value: '"party"', reason: "choice" },
      { path: "children[2].id", reason: "duplicate" },
      { path: "children[3].to", reason: "contradiction" },
    ]);
  });

  it.each([
    ["without a name", { name: {} }],
    ["that is another", { id: "cum-9" }],
    ["that ends before it begins", { from: "2024", to: "2020" }],
  ])("%s refuses the resource", (_case, fields) => {
    expect(() => parse({}, fields)).toThrow(expect.objectContaining({ kind: "malformed" }));
  });
});
