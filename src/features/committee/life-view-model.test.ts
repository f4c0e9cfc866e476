import { describe, expect, it } from "vitest";
import { committeeOf, periodOf } from "../../../tests/support/records.ts";
import type { Committee } from "../../domain/committee.ts";
import { lifespanOf } from "../../domain/lifespan.ts";
import { lineageOf } from "../../domain/lineage.ts";
import { lineage, merged, merging, newName, oldName } from "../../../tests/support/renamed-and-merged.ts";
import { breakLabels, lifeFacts } from "./life-facts.ts";
import { lifeLine, lifeTable } from "./life-view-model.ts";

function question(committee: Committee, known = lineage) {
  return { committee, lineage: known, lifespan: lifespanOf(known, committee) };
}

function told(committee: Committee, language: "vi" | "en" = "vi", known = lineage) {
  return lifeFacts(question(committee, known), language).map(({ text, links }) =>
    [text, ...links.map(({ id }) => id)].join(" → "),
  );
}

const [a] = merging;

describe("the life in words", () => {
  it.each([
    [newName, "Đến ngày 30/6/2023 mang tên → old"],
    [oldName, "Từ ngày 1/7/2023 đổi tên thành → new"],
    [merged, "Thành lập ngày 1/7/2023 do sáp nhập → a → b"],
    [a ?? merged, "Từ ngày 1/7/2023 sáp nhập vào → ab"],
  ])("of %o leads to who came before and after", (committee, fact) => {
    expect(told(committee)).toEqual([fact]);
  });

  it("says a beginning and an end that nobody else takes part in, in English too", () => {
    const alone = committeeOf("x", { life: periodOf("2020-01-01/P60M") });
    expect(told(alone, "en", lineageOf([alone]))).toEqual(["Founded on 1 Jan 2020", "Ended on 31 Dec 2024"]);
  });

  it("names a successor that is not loaded by its id, and one on a day that nobody gives", () => {
    const x = committeeOf("x", { successors: [{ id: "elsewhere", kind: "split" }] });
    expect(told(x, "vi", lineageOf([x]))).toEqual(["Kế tục: → elsewhere"]);
  });

  it("of who takes another in breaks its line there; a beginning breaks nothing", () => {
    const x = committeeOf("x");
    const y = committeeOf("y", {
      life: { start: -Infinity, end: periodOf("2023-07").start },
      successors: [{ id: "x", kind: "merged" }],
    });
    const known = lineageOf([x, y]);
    expect(told(x, "vi", known)).toEqual(["Ngày 1/7/2023 nhận sáp nhập → y"]);
    expect([...breakLabels(lifespanOf(known, x), "vi").values()]).toEqual(["sáp nhập 1/7/2023"]);
    expect(breakLabels(lifespanOf(lineage, merged), "vi").size).toBe(0);
  });
});

describe("the life on the time axis", () => {
  it("has who came before above the committee, over the years of all of them", () => {
    const line = lifeLine(question(merged), merged.years, "vi");
    expect(line?.lanes.map(({ key, isSubject, note }) => [key, isSubject, note])).toEqual([
      ["a", false, "đến 30/6/2023"],
      ["b", false, "đến 30/6/2023"],
      ["ab", true, "từ 1/7/2023"],
    ]);
    expect(line?.events.map(({ lane, to, label }) => [lane, to, label])).toEqual([
      ["a", "ab", "sáp nhập 1/7/2023"],
      ["b", "ab", "sáp nhập 1/7/2023"],
    ]);
    expect(line?.ticks.map(({ label }) => label)).toEqual(["2023", "2024"]);
  });

  it("is the same events as its table", () => {
    const { rows } = lifeTable(question(newName), "vi");
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["1/7/2023", "Đổi tên", "old"]]);
  });

  it("is nothing where no day is known", () => {
    const x = committeeOf("x");
    expect(lifeLine(question(x, lineageOf([x])), [2024], "vi")).toBeUndefined();
  });
});
