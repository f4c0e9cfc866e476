import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, rowsIn } from "../support/panels.ts";
import { linkWords, renderApp } from "../support/render-app.tsx";
import { admissions, planned, said, serveSmallSet, unit } from "../support/small-set.ts";

mockServer();

const sample = "?dataset=sample&indicator=new-members";

/** A panel of the page, once all its figures are there. */
async function section(name: string): Promise<HTMLElement> {
  await waitFor(() => expect(screen.getByRole("article")).not.toHaveAttribute("aria-busy"));
  return screen.findByRole("region", { name });
}

async function goBack() {
  await act(async () => {
    const gone = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    history.back();
    await gone;
  });
}

describe("the way to a committee's own page and through it", () => {
  it("from the overview, down to a unit, and back", async () => {
    const { user } = renderApp("?dataset=sample&committee=khoi-mau&period=2024-01-01/P9M#/");
    await user.click(await screen.findByRole("link", { name: "Trang đơn vị" }));
    const units = await section("Đơn vị trực thuộc");
    expect(location.hash).toBe("#/committees/khoi-mau");
    await user.click(within(units).getByRole("link", { name: /^Cụm Mẫu số 3/ }));
    expect(await screen.findByText(/^Cụm Mẫu số 3/, { selector: "p" })).toBeInTheDocument();
    expect(location.hash).toBe("#/committees/cum-3");
    expect(linkWords()).toMatchObject({ committee: "cum-3", period: "2024-01-01/P9M" });
    await goBack();
    expect(await screen.findByText("Đảng bộ Khối Mẫu", { selector: "p" })).toBeInTheDocument();
  });

  it("up by its path, and the overview stays with the committee", async () => {
    const { user } = renderApp(`${sample}#/committees/cum-3`);
    await user.click(await screen.findByRole("link", { name: "Khối Mẫu" }));
    await waitFor(() => expect(location.hash).toBe("#/committees/khoi-mau"));
    await user.click(screen.getByRole("link", { name: "Tổng quan" }));
    await waitFor(() => expect(location.hash).toBe("#/"));
    expect(linkWords()).toMatchObject({ committee: "khoi-mau" });
  });

  it("F33 to who came before and after, one press away", async () => {
    const { user } = renderApp(`${sample}#/committees/tc-057-058`);
    const fact = await screen.findByText(/^Thành lập ngày 1\/7\/2023 do sáp nhập/);
    await user.click(within(fact).getByRole("link", { name: /057$/ }));
    expect(await screen.findByText(/^Từ ngày 1\/7\/2023 sáp nhập vào/)).toBeInTheDocument();
    expect(location.hash).toBe("#/committees/tc-057");
  });

  it("says what it shows instead of an impossible one", async () => {
    renderApp("#/committees/nobody");
    expect(
      await screen.findByText("Liên kết ghi Đơn vị “nobody”, không dùng được; đang xem Năm báo cáo."),
    ).toBeInTheDocument();
  });
});

describe("what the page says", () => {
  it("all its years in a table, the same numbers as the lines", async () => {
    const { user } = renderApp(`${sample}#/committees/cum-3`);
    const years = await section("Qua các năm");
    await user.click(await within(years).findByRole("button", { name: "Bảng" }));
    const rows = rowsIn(within(years).getByRole("table"));
    expect(rows.map(([year]) => year)).toEqual(["2020", "2021", "2022", "2023", "2024"]);
  });

  it("another indicator by its name in the table, which stays", async () => {
    const { user } = renderApp(`${sample}#/committees/cum-3`);
    const indicators = await section("Các chỉ tiêu so với kế hoạch");
    await user.click(within(indicators).getByRole("link", { name: "Tổng số đảng viên" }));
    await headlineIs(/^Cuối năm 2024/);
    expect(location.hash).toBe("#/committees/cum-3");
  });

  it("how many of its units have figures, and F47 a gap that they make up to the unit", async () => {
    serveSmallSet({
      bloc: { unitsListed: "all" },
      units: [unit("a", "Đơn vị A"), unit("b", "Đơn vị B"), unit("c", "Đơn vị C")],
      indicators: [admissions],
      books: {
        2024: {
          observations: [said("khoi", 9), said("a", 3), said("b", 6)],
          targets: [planned("khoi", 12), planned("a", 5), planned("b", 4), planned("c", 3)],
        },
      },
    });
    const { user } = renderApp("?base=plan#/committees/khoi");
    expect(await section("Đơn vị trực thuộc")).toHaveTextContent("2/3 đơn vị có số liệu");
    const gap = await section("Đơn vị nào làm nên chênh lệch");
    await user.click(within(gap).getByRole("button", { name: "Bảng" }));
    expect(rowsIn(within(gap).getByRole("table"))).toEqual([
      ["kế hoạch", "12"],
      ["Đơn vị A", "−2"],
      ["Đơn vị B", "+2"],
      ["1 đơn vị chưa có số liệu", "−3"],
      ["thực hiện", "9"],
    ]);
  });

  it("F22 of a committee of which nothing is known that there is nothing, panel by panel", async () => {
    serveSmallSet({ units: [unit("a", "Đơn vị A")], books: { 2024: {} } });
    renderApp("?lang=en#/committees/a");
    expect(await section("Over the years")).toHaveTextContent("No year has figures of this indicator.");
    expect(await section("Units below")).toHaveTextContent("No units below are named.");
    expect(await section("Life")).toHaveTextContent("Reports give no founding date");
  });
});
