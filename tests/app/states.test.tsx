import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, lineOf, panel, rowOf, rowsIn } from "../support/panels.ts";
import { renderApp } from "../support/render-app.tsx";
import { admissions, planned, said, serveSmallSet, unit } from "../support/small-set.ts";

mockServer();

const inspected = {
  id: "punished",
  name: { vi: "Đảng viên bị kỷ luật", en: "Members disciplined" },
  unit: { vi: "đảng viên", en: "members" },
  kind: "flow",
  direction: "lower",
  group: "inspection",
} as const;
const ceilings = { indicator: "punished" };

/** A unit for each state, all over nine months of 2024 with a plan of 10 for the year. */
const set = {
  units: [
    unit("zero", "Số không"),
    unit("missing", "Chưa báo cáo"),
    unit("said-missing", "Báo là thiếu"),
    unit("no-plan", "Không kế hoạch"),
    unit("zero-plan", "Kế hoạch không"),
    unit("ended", "Đã giải thể", { to: "2023" }),
    unit("estimated", "Ước chừng"),
    unit("provisional", "Sơ bộ"),
    unit("many", "Rất nhiều"),
  ],
  indicators: [admissions, inspected],
  books: {
    2024: {
      observations: [
        said("zero", 0),
        said("said-missing", null),
        said("no-plan", 5),
        said("zero-plan", 3),
        said("estimated", 7, { status: "E" }),
        said("provisional", 8, { status: "P" }),
        said("many", 9_000),
        said("zero", 2, ceilings),
        said("many", 12, ceilings),
      ],
      targets: [
        ...["zero", "missing", "said-missing", "estimated", "provisional", "many"].map((id) =>
          planned(id, 10),
        ),
        planned("zero-plan", 0),
        planned("zero", 10, ceilings),
        planned("many", 10, ceilings),
      ],
    },
  },
} as const;

beforeEach(() => serveSmallSet(set));

const nine = "&period=2024-01-01/P9M";

describe("the five states are told apart in the list", () => {
  it.each([
    ["F23 a real 0", "Số không", "0 / 10 0% Chậm tiến độ", "0 / 10 0% Behind"],
    ["F22 not reported", "Chưa báo cáo", "– / 10 – Chưa có số liệu", "– / 10 – No data yet"],
    ["F22 reported as missing", "Báo là thiếu", "– / 10 – Chưa có số liệu", "– / 10 – No data yet"],
    ["F26 no plan", "Không kế hoạch", "5 – Chưa có kế hoạch", "5 – No plan yet"],
    ["F25 a plan of 0", "Kế hoạch không", "3 / 0 – Không áp dụng", "3 / 0 – Not applicable"],
    ["not applicable", "Đã giải thể", "– – – Không áp dụng", "– – – Not applicable"],
    ["estimated", "Ước chừng", "khoảng 7 / 10 70% Chậm nhẹ", "about 7 / 10 70% Slightly behind"],
    ["provisional", "Sơ bộ", "8 / 10 · sơ bộ 80% Đúng tiến độ", "8 / 10 · provisional 80% On pace"],
  ])("%s", async (_state, name, vi, en) => {
    const { unmount } = renderApp(`?committee=khoi${nine}#/`);
    expect((await rowOf(name)).endsWith(vi)).toBe(true);
    unmount();
    renderApp(`?committee=khoi${nine}&lang=en#/`);
    expect((await rowOf(name, "en")).endsWith(en)).toBe(true);
  });

  it("F22 F23 F25 F26 by the bar: 0 is drawn, missing leaves the outline empty, without a plan there is none", async () => {
    renderApp(`?committee=khoi${nine}#/`);
    expect(await drawn("Số không")).toEqual([1, "3"]);
    expect(await drawn("Chưa báo cáo")).toEqual([0, undefined]);
    expect(await drawn("Không kế hoạch")).toBeNull();
    expect(await drawn("Kế hoạch không")).toBeNull();
    expect(await drawn("Đã giải thể")).toBeNull();
  });

  it("over-achievement is never clipped: 90.000 % fills the scale", async () => {
    renderApp(`?committee=khoi${nine}#/`);
    expect(await rowOf("Rất nhiều")).toMatch(/9\.000 \/ 10 90\.000% Vượt kế hoạch$/);
    const bar = within(await lineOf("Rất nhiều")).getByRole("img");
    expect(bar.querySelector("line")).toHaveAttribute("x1", "100%");
  });

  it("F27 of a ceiling less is better: 2 of 10 is in order, 12 of 10 has missed it at once", async () => {
    renderApp(`?committee=khoi&indicator=punished${nine}#/`);
    expect(await rowOf("Số không")).toMatch(/2 \/ .*10 20% Đúng tiến độ$/);
    expect(await rowOf("Rất nhiều")).toMatch(/12 \/ .*10 120% Không đạt$/);
  });
});

describe("F22 a unit that no report names", () => {
  it("has no data in the period of its neighbours, and none of theirs", async () => {
    const units = [unit("a", "Đơn vị A"), unit("b", "Đơn vị B")];
    serveSmallSet({ units, books: { 2024: { observations: [said("b", 9)] } } });
    renderApp("?committee=a#/");
    await headlineIs("9 tháng năm 2024: chưa có số liệu về kết nạp đảng viên mới");
    expect(await rowOf("Đơn vị A")).toMatch(/– – – Chưa có số liệu$/);
    expect(await rowOf("Đơn vị B")).toMatch(/9 – Chưa có kế hoạch$/);
  });
});

describe("a figure that can't be one", () => {
  it.each([
    ["F21 an error of a spreadsheet", "#DIV/0!", /observations\[0\]\.value: "#DIV\/0!", sai kiểu giá trị/],
    ["F21 a number as text", "7", /observations\[0\]\.value: "7", sai kiểu giá trị/],
    ["F21 one beyond exact sums", 1e300, /observations\[0\]\.value: 1e\+300, không phải là một số dùng được/],
    ["F24 one below zero", -5, /observations\[0\]\.value: -5, số âm ở nơi không thể âm/],
  ])("%s is left out with its place, value and reason, and is not 0", async (_case, value, words) => {
    const observations = [{ ...said("zero", 0), value }, said("no-plan", 5)];
    serveSmallSet({ ...set, books: { 2024: { observations, targets: [planned("zero", 10)] } } });
    const { user } = renderApp(`?committee=khoi${nine}#/`);
    expect(await rowOf("Số không")).toMatch(/– \/ 10 – Chưa có số liệu$/);
    expect(await rowOf("Không kế hoạch")).toMatch(/5 – Chưa có kế hoạch$/);
    await user.click(await screen.findByText("1 bản ghi bị loại"));
    expect(screen.getByText(words)).toBeInTheDocument();
  });
});

describe("the five states are told apart in the table", () => {
  it.each([
    ["F23", "Số không", ["0", "10", "0%", "Chậm tiến độ"]],
    ["F22", "Chưa báo cáo", ["–", "10", "–", "Chưa có số liệu"]],
    ["F26", "Không kế hoạch", ["5", "–", "–", "Chưa có kế hoạch"]],
    ["F25", "Kế hoạch không", ["3", "0", "–", "Không áp dụng"]],
    ["not applicable", "Đã giải thể", ["–", "–", "–", "Không áp dụng"]],
    ["estimated", "Ước chừng", ["khoảng 7", "10", "70%", "Chậm nhẹ"]],
    ["provisional", "Sơ bộ", ["8 · sơ bộ", "10", "80%", "Đúng tiến độ"]],
  ])("%s %s", async (_state, name, expected) => {
    const { user } = renderApp(`?committee=khoi${nine}#/`);
    await user.click(within(await panel("units")).getByRole("button", { name: "Bảng" }));
    const row = rowsIn(screen.getByRole("table")).find(([first]) => first === name) ?? [];
    expect([row[2], row[3], row[4], row[7]]).toEqual(expected);
  });
});

describe("the five states are told apart in the chart per quarter and the headline", () => {
  it.each([
    ["F23 a real 0", "zero", "9 tháng: thực hiện 0, mốc thời gian 7,5", "0 trong 10"],
    [
      "F22 not reported",
      "missing",
      "9 tháng: chưa có số liệu, mốc thời gian 7,5",
      "chưa có số liệu về kết nạp đảng viên mới",
    ],
    ["F26 no plan", "no-plan", "9 tháng: thực hiện 5", "5 đảng viên mới; chưa có kế hoạch"],
    ["F25 a plan of 0", "zero-plan", "9 tháng: thực hiện 3", "không áp dụng tỷ lệ vì kế hoạch bằng 0"],
    ["not applicable", "ended", "9 tháng: không áp dụng", "không áp dụng vì đơn vị không hoạt động"],
    ["estimated", "estimated", "9 tháng: thực hiện khoảng 7, mốc thời gian 7,5", "khoảng 7 trong 10"],
    ["provisional", "provisional", "9 tháng: thực hiện 8 (sơ bộ), mốc thời gian 7,5", "8 (sơ bộ) trong 10"],
  ])("%s", async (_state, committee, label, headline) => {
    renderApp(`?committee=${committee}${nine}#/`);
    const chart = await within(await panel("quarters")).findByRole("group", { name: "Tiến độ theo quý" });
    expect(within(chart).getByRole("button", { name: label })).toHaveAttribute("aria-pressed", "true");
    await headlineIs(headline);
  });
});

/** How many lines the unit's bar has and where the first ends; null where there is no bar. */
async function drawn(name: string) {
  const bar = within(await lineOf(name)).queryByRole("img");
  return bar && [bar.querySelectorAll("line").length, bar.querySelector("line")?.getAttribute("x1")];
}
