import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { committeeOf, indicatorOf, periodOf } from "../../tests/support/records.ts";
import { DataTableView, type DataTable } from "./data-table.tsx";
import { useTrail, type TrailSubject } from "./trail-store.ts";

const subject: TrailSubject = {
  committee: committeeOf("a"),
  indicator: indicatorOf("flow"),
  assessment: {
    period: periodOf("2024"),
    figure: { kind: "notReported" },
    plan: { kind: "none" },
    status: "noData",
  },
};
const table: DataTable = {
  caption: "Tiến độ",
  columns: [
    { key: "committee", label: "Đơn vị", kind: "text" },
    { key: "actual", label: "Thực hiện", kind: "number" },
    { key: "status", label: "Tình trạng", kind: "text" },
  ],
  rows: [
    { key: "a", cells: [{ text: "A" }, { text: "7", subject }, { text: "Đạt", mark: <b>Đạt kế hoạch</b> }] },
    { key: "b", cells: [{ text: "A" }, { text: "–" }, { text: "" }] },
  ],
};

beforeEach(() => useTrail.setState(useTrail.getInitialState(), true));

describe("a chart's table", () => {
  it("is named, reachable by keyboard where it scrolls, and names its columns and rows", async () => {
    render(<DataTableView table={table} />);
    expect(screen.getByRole("table", { name: "Tiến độ" })).toBeInTheDocument();
    await userEvent.tab();
    expect(screen.getByRole("region", { name: "Tiến độ" })).toHaveFocus();
    const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
    expect(heads).toEqual(["Đơn vị", "Thực hiện", "Tình trạng"]);
    expect(screen.getAllByRole("rowheader", { name: "A" })).toHaveLength(2);
  });

  it("prints texts as they are, a mark in place of its text", () => {
    render(<DataTableView table={table} />);
    const cells = screen.getAllByRole("cell").map(({ textContent }) => textContent);
    expect(cells).toEqual(["7", "Đạt kế hoạch", "–", ""]);
  });

  it("leads from a figure to its trail, and from nothing else", async () => {
    render(<DataTableView table={table} />);
    const [figure, ...others] = within(screen.getByRole("table")).getAllByRole("button");
    expect(others).toEqual([]);
    if (figure !== undefined) await userEvent.click(figure);
    expect(useTrail.getState()).toMatchObject({ subject, opener: figure });
  });
});
