import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, listedNames, panel, rowsIn } from "../support/panels.ts";
import { linkWords, renderApp } from "../support/render-app.tsx";
import { planned, said, serveSmallSet, unit } from "../support/small-set.ts";

mockServer();

const sample = "?dataset=sample&period=2024-01-01/P9M";

describe("each chart's table", () => {
  it("is one press away, with the chart's numbers, and one press back", async () => {
    const { user } = renderApp();
    const units = await panel("units");
    await user.click(within(units).getByRole("button", { name: "Bảng" }));
    const table = within(units).getByRole("table", {
      name: "Tiến độ theo đơn vị: Kết nạp đảng viên mới",
    });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Đơn vị",
      "Kỳ",
      "Thực hiện",
      "Kế hoạch",
      "Tỷ lệ",
      "Mốc",
      "Chênh lệch (điểm phần trăm)",
      "Tình trạng",
    ]);
    expect(rowsIn(table)).toContainEqual([
      "Đảng ủy Khối các cơ quan thành phố",
      "9 tháng năm 2024",
      "116",
      "160",
      "72,5%",
      "120",
      "−2,5",
      "Chậm nhẹ",
    ]);
    await user.click(within(units).getByRole("button", { name: "Biểu đồ" }));
    expect(within(units).queryByRole("table")).not.toBeInTheDocument();
  });

  it("is one key away while the focus is inside, and not while one types", async () => {
    const { user } = renderApp("?committee=khoi-cac-co-quan-thanh-pho#/");
    const quarters = await panel("quarters");
    within(quarters).getByRole("button", { name: "Bảng" }).focus();
    await user.keyboard("t");
    expect(rowsIn(within(quarters).getByRole("table"))).toEqual([
      ["Quý I/2024", "–", "40", "–", "–", "–", "–", "Chưa có số liệu"],
      ["6 tháng năm 2024", "–", "80", "–", "–", "–", "–", "Chưa có số liệu"],
      ["9 tháng năm 2024", "116", "120", "72,5%", "–", "–", "–", "Chậm nhẹ"],
      ["Năm 2024", "–", "160", "–", "–", "155", "146–164", "Chưa có số liệu"],
    ]);
    await user.keyboard("{Control>}t{/Control}");
    expect(within(quarters).getByRole("table")).toBeInTheDocument();
    await user.keyboard("t");
    expect(within(quarters).queryByRole("table")).not.toBeInTheDocument();
  });

  it("names each committee of a collection before its periods", async () => {
    const { user } = renderApp("?lang=en#/");
    const quarters = await panel("quarters", "en");
    await user.click(within(quarters).getByRole("button", { name: "Table" }));
    expect(rowsIn(within(quarters).getByRole("table"))).toContainEqual([
      "Party committee of the bloc of municipal agencies",
      "Jan–Sep 2024",
      "116",
      "120",
      "72.5%",
      "–",
      "–",
      "–",
      "Slightly behind",
    ]);
  });

  it("copies as tab-separated lines, the numbers as printed", async () => {
    const { user } = renderApp("?committee=khoi-cac-co-quan-thanh-pho#/");
    const quarters = await panel("quarters");
    await user.click(within(quarters).getByRole("button", { name: "Sao chép" }));
    expect(await within(quarters).findByRole("button", { name: "Đã sao chép" })).toBeInTheDocument();
    const lines = (await navigator.clipboard.readText()).split("\n").map((line) => line.split("\t"));
    expect(lines[0]?.slice(0, 4)).toEqual(["Kỳ", "Thực hiện", "Mốc", "Tỷ lệ"]);
    expect(lines[3]?.slice(0, 4)).toEqual(["9 tháng năm 2024", "116", "120", "72,5%"]);
  });

  it("says where the clipboard refuses", async () => {
    const { user } = renderApp("#/", { writeToClipboard: true });
    const units = await panel("units");
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(within(units).getByRole("button", { name: "Sao chép" }));
    expect(await within(units).findByRole("button", { name: "Không sao chép được" })).toBeInTheDocument();
  });
});

describe("sorting the units", () => {
  const ids = {
    "Đơn vị A": [3, 10],
    "Đơn vị B": [9, 10],
    "Đơn vị C": [80, 100],
    "Đơn vị D": [50, undefined],
  };
  const serve = () =>
    serveSmallSet({
      units: [...Object.keys(ids), "Đơn vị E"].map((name) => unit(name, name)),
      books: {
        2024: {
          observations: Object.entries(ids).map(([id, [value]]) => said(id, value ?? null)),
          targets: Object.entries(ids).flatMap(([id, [, plan]]) =>
            plan === undefined ? [] : [planned(id, plan)],
          ),
        },
      },
    });

  it.each([
    ["Tỷ lệ thực hiện", "BCADE"],
    ["Chênh lệch so với mốc", "ACBDE"],
    ["Tên đơn vị", "ABCDE"],
    ["Số thực hiện", "CDBAE"],
  ])("by %s: what has no value comes last", async (sort, order) => {
    serve();
    const { user } = renderApp("?period=2024-01-01/P9M#/");
    await panel("units");
    await user.selectOptions(screen.getByLabelText("Sắp xếp"), sort);
    expect((await listedNames()).map((name) => name.at(-1)).join("")).toBe(order);
  });

  it("stays in the link, and so in the table", async () => {
    serve();
    const { user } = renderApp("?period=2024-01-01/P9M&sort=value#/");
    const units = await panel("units");
    await user.click(within(units).getByRole("button", { name: "Bảng" }));
    expect(
      rowsIn(within(units).getByRole("table"))
        .map(([name]) => name?.at(-1))
        .join(""),
    ).toBe("CDBAE");
    await user.selectOptions(screen.getByLabelText("Sắp xếp"), "Tỷ lệ thực hiện");
    expect(linkWords()).toEqual({ period: "2024-01-01/P9M" });
  });
});

describe("a level deeper", () => {
  it("shows the 110 organisations of the sample in place of its 6 clusters", async () => {
    const { user } = renderApp(`${sample}#/`);
    expect(await listedNames()).toHaveLength(6);
    await user.click(screen.getByRole("radio", { name: "Tổ chức cơ sở đảng" }));
    await headlineIs("9 tháng năm 2024");
    expect((await listedNames()).length).toBeGreaterThanOrEqual(110);
    expect(linkWords()).toMatchObject({ level: "organisations" });
    await user.click(screen.getByRole("radio", { name: "Đơn vị trực thuộc" }));
    expect(await listedNames()).toHaveLength(6);
    expect(linkWords()).not.toHaveProperty("level");
  });
});
