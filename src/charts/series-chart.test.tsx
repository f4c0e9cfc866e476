import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { SeriesChart } from "./series-chart.tsx";
import type { Series, SeriesChartProps, SeriesPoint } from "./series.ts";

describe("SeriesChart", () => {
  it("prints its values, plans, last year, names, periods and axis", () => {
    const chart = draw({ series: [series("Sở Y tế", [full(40, 60, 30), full(50, 45, 20)])] });
    for (const words of ["40", "60", "30", "50", "45", "20", "Quý I/2024", "60 người"])
      expect(within(chart).getByText(words)).toBeInTheDocument();
    expect(within(draw()).getByText("2 Thuế")).toBeInTheDocument();
  });

  it("is one picture with a name and a description", () => {
    draw();
    const chart = screen.getByRole("img", { name: "So sánh theo quý" });
    expect(chart).toHaveAccessibleDescription("Đảng viên mới");
    expect(chart).toHaveAttribute("data-chart", "series");
  });

  it("draws one path per series and fill, however many columns", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      series(
        `Đơn vị ${index}`,
        Array.from({ length: 20 }, (_each, at) => full(index + at + 1, 10, 5)),
      ),
    );
    const chart = draw({
      series: many,
      periods: Array.from({ length: 20 }, (_, index) => period(`${index}`)),
    });
    expect(chart.querySelectorAll("path[class*=actual]")).toHaveLength(12);
    expect(chart.querySelectorAll("*").length).toBeLessThan(200);
  });

  it("F22 F39 leaves a gap where nothing was reported", () => {
    const [reported, missing] = [actual(40), {}].map((point) =>
      draw({ series: [series("A", [point, actual(9)])] }),
    );
    expect(columns(reported)).toBe(2);
    expect(columns(missing)).toBe(1);
  });

  it("F23 draws a real 0 and labels it", () => {
    const chart = draw({ series: [series("A", [actual(0)])] });
    expect(within(chart).getByText("0")).toBeInTheDocument();
    expect(columns(chart)).toBe(1);
  });

  it("F24 draws a negative value below zero, its label under it", () => {
    const chart = draw({ series: [series("A", [actual(-12), actual(30)])] });
    const [minus, plus] = ["-12", "30"].map((words) =>
      Number(within(chart).getByText(words).getAttribute("y")),
    );
    const zero = Number(within(chart).getByText("0 người").getAttribute("y"));
    expect(minus).toBeGreaterThan(zero);
    expect(plus).toBeLessThan(zero);
  });

  it("F28 draws an outlier to scale, or cuts it visibly and prints its value", () => {
    const outlier = [series("A", [actual(10), actual(900)])];
    expect(within(draw({ series: outlier })).getByText("1000 người")).toBeInTheDocument();
    expect(breaks(draw({ series: outlier }))).toBe("");
    const cut = draw({ series: outlier, yMax: 20 });
    expect(within(cut).queryByText("1000 người")).not.toBeInTheDocument();
    expect(within(cut).getByText("20 người")).toBeInTheDocument();
    expect(within(cut).getByText("900")).toBeInTheDocument();
    expect(breaks(cut)).not.toBe("");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("F21 refuses %d", (value) => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => draw({ series: [series("A", [actual(value)])] })).toThrow(RangeError);
    silent.mockRestore();
  });

  it("F66 shows markup in words as it is", () => {
    const chart = draw({ series: [series("A", []), series("<b>B</b>", [])] });
    expect(within(chart).getByText("2 <b>B</b>")).toBeInTheDocument();
  });

  it("selects periods and emphasises series by mouse and keyboard", async () => {
    const [onSelect, onEmphasise] = [vi.fn<(key: string) => void>(), vi.fn<(key: string) => void>()];
    draw({ onSelect, onEmphasise, emphasised: "Thuế" });
    const group = screen.getByRole("group", { name: "So sánh theo quý" });
    expect(within(group).getByRole("button", { name: "Quý I/2024 đọc" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    expect(within(group).getByRole("button", { name: "Thuế" })).toHaveAttribute("aria-pressed", "true");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(within(group).getByRole("button", { name: "Sở Y tế" }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("Quý I/2024");
    expect(onEmphasise).toHaveBeenCalledExactlyOnceWith("Sở Y tế");
  });
});

function period(label: string, isSelected = false) {
  return { key: label, label, description: `${label} đọc`, isSelected };
}

function mark(value: number) {
  return { value, label: `${value}` };
}

function actual(value: number): SeriesPoint {
  return { actual: { ...mark(value), precision: "exact" } };
}

function full(value: number, plan: number, lastYear: number): SeriesPoint {
  return { ...actual(value), plan: mark(plan), lastYear: mark(lastYear) };
}

function series(name: string, points: readonly SeriesPoint[]): Series {
  return { key: name, name, points };
}

function draw(props: Partial<SeriesChartProps> = {}): HTMLElement {
  const { container } = render(
    <SeriesChart
      periods={[period("Quý I/2024", true), period("Quý II/2024")]}
      series={[series("Sở Y tế", [actual(40), actual(50)]), series("Thuế", [actual(30), actual(20)])]}
      label="So sánh theo quý"
      description="Đảng viên mới"
      formatValue={(value) => `${value} người`}
      {...props}
    />,
  );
  return container;
}

function columns(chart: HTMLElement | undefined): number {
  return chart?.querySelector("path[class*=actual]")?.getAttribute("d")?.split("M").slice(1).length ?? 0;
}

function breaks(chart: HTMLElement): string | null | undefined {
  return chart.querySelector("path[class*=break]")?.getAttribute("d");
}
