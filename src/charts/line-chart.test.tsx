import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LineChart } from "./line-chart.tsx";
import type { Line, LineChartProps, LinePoint } from "./line.ts";

describe("LineChart", () => {
  it("prints names with last values, the emphasised values, the reference, periods and axis", () => {
    const chart = draw({ emphasised: "Thuế", reference: { label: "mốc thời gian", values: [10, 20, 30] } });
    for (const words of ["Sở Y tế: 45", "Thuế: 30", "12", "mốc thời gian", "Quý I", "0 người"])
      expect(within(chart).getByText(words)).toBeInTheDocument();
    expect(within(chart).queryByText("25")).not.toBeInTheDocument();
  });

  it("is one picture with a name and a description", () => {
    draw();
    const chart = screen.getByRole("img", { name: "Lũy kế" });
    expect(chart).toHaveAccessibleDescription("Đảng viên mới");
    expect(chart).toHaveAttribute("data-chart", "lines");
  });

  it("F22 F39 leaves a gap that no line crosses, and shows a value alone in it", () => {
    expect(pieces(draw({ lines: [line("A", [1, 2, 3])] }))).toEqual([3]);
    expect(pieces(draw({ lines: [line("A", [1, 2, undefined, 3, 4])] }))).toEqual([2, 2]);
    const alone = draw({ lines: [line("A", [1, 2, undefined, 3]), line("B", [1, 1, 1, 1])] });
    expect(pieces(alone)).toEqual([2]);
    expect(alone.querySelector("path[class*=dot]")?.getAttribute("d")).not.toBe("");
  });

  it("breaks a line where like is not compared with like, and says why", () => {
    const [first, second, third, fourth] = line("A", [1, 2, 3, 4]).points;
    const points = [first, second, third && { ...third, breakBefore: "sáp nhập" }, fourth];
    const chart = draw({ lines: [{ key: "A", name: "A", points }] });
    expect(within(chart).getByText("sáp nhập")).toBeInTheDocument();
    expect(pieces(chart)).toEqual([2, 2, 2, 2]);
  });

  it("F23 F24 holds a real 0 and negative values", () => {
    const chart = draw({ lines: [line("A", [0, -8, 4])] });
    for (const words of ["0", "-8", "A: 4", "-8 người"])
      expect(within(chart).getByText(words)).toBeInTheDocument();
  });

  it("F28 draws an outlier to scale, or cuts it visibly and prints its value", () => {
    const lines = [line("A", [10, 900, 20])];
    expect(within(draw({ lines })).getByText("1000 người")).toBeInTheDocument();
    expect(cuts(draw({ lines }))).toBe("");
    const cut = draw({ lines, yMax: 50 });
    expect(within(cut).queryByText("1000 người")).not.toBeInTheDocument();
    expect(within(cut).getByText("900")).toBeInTheDocument();
    expect(cuts(cut)).not.toBe("");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("F21 refuses %d", (value) => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => draw({ lines: [line("A", [value])] })).toThrow(RangeError);
    silent.mockRestore();
  });

  it("F66 shows markup in words as it is", () => {
    expect(within(draw({ lines: [line("<b>A</b>", [1])] })).getByText("<b>A</b>: 1")).toBeInTheDocument();
  });

  it("selects periods and emphasises lines by mouse and keyboard", async () => {
    const [onSelect, onEmphasise] = [vi.fn<(key: string) => void>(), vi.fn<(key: string) => void>()];
    draw({ onSelect, onEmphasise, emphasised: "Thuế" });
    const group = screen.getByRole("group", { name: "Lũy kế" });
    expect(within(group).getByRole("button", { name: "Thuế" })).toHaveAttribute("aria-pressed", "true");
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await userEvent.click(within(group).getByText("Sở Y tế: 45"));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("Quý I");
    expect(onEmphasise).toHaveBeenCalledExactlyOnceWith("Sở Y tế");
  });
});

function line(name: string, values: readonly (number | undefined)[]): Line {
  const points = values.map((value): LinePoint | undefined =>
    value === undefined ? undefined : { value, label: `${value}`, precision: "exact" },
  );
  return { key: name, name, points };
}

function draw(props: Partial<LineChartProps> = {}): HTMLElement {
  const lines = props.lines ?? [line("Sở Y tế", [15, 25, 45]), line("Thuế", [4, 12, 30])];
  const names = ["Quý I", "6 tháng", "9 tháng", "Năm", "Sau"].slice(0, lines[0]?.points.length);
  const periods = names.map((label) => ({ key: label, label, description: label, isSelected: false }));
  const { container } = render(
    <LineChart
      periods={periods}
      lines={lines}
      label="Lũy kế"
      description="Đảng viên mới"
      formatValue={(value) => `${value} người`}
      {...props}
    />,
  );
  return container;
}

/** The points of each unbroken piece of the first line. */
function pieces(chart: HTMLElement): number[] {
  const d = chart.querySelector("path[class*=line]")?.getAttribute("d") ?? "";
  return d
    .split("M")
    .slice(1)
    .map((piece) => piece.split("L").length);
}

function cuts(chart: HTMLElement): string | null | undefined {
  return chart.querySelector("path[class*=cut]")?.getAttribute("d");
}
