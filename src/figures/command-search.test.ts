import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldForMatching } from "../domain/text.ts";
import { indicatorCommands, periodCommands, presetCommands, type Command } from "./command-list.ts";
import { findCommands, indexCommands } from "./command-search.ts";

const committee = (label: string, detail = "", also: readonly string[] = []): Command => ({
  key: label,
  group: "committees",
  label,
  detail,
  also,
  change: {},
});

const labels = (commands: readonly Command[], typed: string, most = 60) =>
  findCommands(indexCommands(commands), typed, most).flatMap((found) =>
    found.commands.map(({ label }) => label),
  );

describe("findCommands", () => {
  const units = [
    committee("Đảng ủy Sở Y tế", "Toàn tỉnh"),
    committee("Chi bộ Trường Chu Văn An", "Cụm 2"),
    committee("Đảng bộ Xã Tân An", "Huyện Văn Lâm"),
    committee("Đảng ủy Khối", "", ["Bloc committee"]),
  ];

  it.each([
    ["F35 tone placement", "Đảng uỷ khối", ["Đảng ủy Khối"]],
    ["no diacritics, any case", "DANG UY", ["Đảng ủy Sở Y tế", "Đảng ủy Khối"]],
    ["words in any order", "an van", ["Chi bộ Trường Chu Văn An", "Đảng bộ Xã Tân An"]],
    ["the other language", "bloc com", ["Đảng ủy Khối"]],
    ["a part of the path", "huyen van lam", ["Đảng bộ Xã Tân An"]],
    ["F36 what can't be seen", "so\u200b y\u00a0te", ["Đảng ủy Sở Y tế"]],
    ["F37 look-alike letters do not match", "Đảng ủy \u041Ahối", []],
    ["nothing like it", "xyz", []],
  ])("%s: %s", (_case, typed, expected) => {
    expect(labels(units, typed)).toEqual(expected);
  });

  it("puts a name that begins so before a word, a word before its inside, a name before the path", () => {
    const names = [
      committee("Chi bộ 4", "Cụm Anh Sơn"),
      committee("Đảng bộ Xã Thanh"),
      committee("Chi bộ Trường An"),
      committee("An Khánh"),
    ];
    expect(labels(names, "an")).toEqual(["An Khánh", "Chi bộ Trường An", "Đảng bộ Xã Thanh", "Chi bộ 4"]);
  });

  it("lists everything in the given order while nothing is typed", () => {
    expect(labels(units, " ")).toEqual(units.map(({ label }) => label));
  });

  it("puts the group of the best first, and draws no more than asked for", () => {
    const commands: readonly Command[] = [
      { key: "p", group: "pages", label: "Toàn tỉnh: so sánh", change: {} },
      ...Array.from({ length: 9 }, (_, index) => committee(`So sánh ${index}`)),
    ];
    const found = findCommands(indexCommands(commands), "so sanh", 3);
    expect(found.map(({ group, count, commands: best }) => [group, count, best.length])).toEqual([
      ["committees", 9, 3],
      ["pages", 1, 1],
    ]);
  });

  it("finds each name by any of its words, cut short or whole", () => {
    const word = fc.stringMatching(/^[a-zđăâêôơưạảấầậắằếềệốồộớờợứừựỵỳA-Z0-9]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), (words, at) => {
        const name = words.join(" ");
        const one = words[at % words.length] ?? "";
        fc.pre(foldForMatching(one) !== "");
        expect(labels([committee(name)], one)).toEqual([name]);
      }),
    );
  });
});

describe("what is typed for periods", () => {
  const periods = periodCommands([2023, 2024], "vi");

  it.each([
    ["9 thang 2024", "9 tháng năm 2024"],
    ["9t 2024", "9 tháng năm 2024"],
    ["jan sep 2024", "9 tháng năm 2024"],
    ["q3 2023", "Quý III/2023"],
    ["quy 3 2023", "Quý III/2023"],
    ["quý III/2023", "Quý III/2023"],
    ["quí iii 2023", "Quý III/2023"],
    ["3 thang 2024", "Quý I/2024"],
    ["q1 2024", "Quý I/2024"],
    ["nam 2024", "Năm 2024"],
    ["2024", "Năm 2024"],
    ["6 thang", "6 tháng năm 2024"],
    ["gan nhat", "Kỳ gần nhất"],
    ["latest", "Kỳ gần nhất"],
  ])("%s is first of all %s", (typed, label) => {
    expect(labels(periods, typed)[0]).toBe(label);
  });

  it("are in the reader's language, newest year first", () => {
    expect(
      periodCommands([2023, 2024], "en")
        .map(({ label }) => label)
        .join(", "),
    ).toBe(
      "Latest period, Q1 2024, Jan–Jun 2024, Jan–Sep 2024, 2024, Q2 2024, Q3 2024, Q4 2024, " +
        "Q1 2023, Jan–Jun 2023, Jan–Sep 2023, 2023, Q2 2023, Q3 2023, Q4 2023",
    );
  });

  it("show a quarter as a quarter and a part of the year as one", () => {
    const changes = new Map(periods.map(({ key, change }) => [key, change]));
    expect(changes.get("2024-Q3")).toEqual({ period: "2024-Q3", view: "quarter" });
    expect(changes.get("2024-S1")).toEqual({ period: "2024-S1", view: "cumulative" });
    expect(changes.get("latest")).toEqual({ period: undefined });
  });
});

describe("what is typed for the rest", () => {
  it.each([
    ["cung ky", "Cùng kỳ năm trước"],
    ["same period", "Cùng kỳ năm trước"],
    ["chua bao cao", "Chưa báo cáo"],
    ["who has not", "Chưa báo cáo"],
    ["nhiem ky", "Nhiều năm"],
  ])("%s finds the comparison %s", (typed, label) => {
    expect(labels(presetCommands("vi"), typed)[0]).toBe(label);
  });

  it("indicators are found in both languages", () => {
    const indicators = indicatorCommands(
      [
        {
          id: "badges",
          name: { vi: "Huy hiệu Đảng", en: "Party badges" },
          unit: { vi: "đảng viên" },
          kind: "flow",
          direction: "higher",
          group: "membership",
        },
      ],
      "vi",
    );
    expect(labels(indicators, "badge")).toEqual(["Huy hiệu Đảng"]);
    expect(indicators[0]).toMatchObject({ detail: "đảng viên", change: { indicator: "badges" } });
  });
});
