import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { QuarterChart, type QuarterChartProps } from "./quarter-chart.tsx";
import type { QuarterPoint } from "./quarter-point.ts";

describe("QuarterChart", () => {
  it("prints its values, plans, forecast, gap, periods and axis", () => {
    const chart = draw();
    const shown = [
      "116",
      "120",
      "dự báo 155",
      "160",
      "chưa có số liệu",
      "Quý I",
      "9 tháng",
      "Năm",
      "200 người",
    ];
    for (const words of shown) expect(within(chart).getByText(words)).toBeInTheDocument();
  });

  it("is one picture with a name and a description", () => {
    draw();
    const chart = screen.getByRole("img", { name: "Tiến độ theo quý" });
    expect(chart).toHaveAccessibleDescription("Lũy kế, đảng viên");
    expect(screen.queryByRole("application")).not.toBeInTheDocument();
  });

  it("F22 F39 leaves a gap where nothing was reported: no column, no line", () => {
    const chart = draw({ points: [gap, { ...nine, key: "next" }] });
    expect(chart.querySelectorAll('[class*="actual"][d]')).toHaveLength(1);
    expect(chart.querySelector(".recharts-line, .recharts-curve")).toBeNull();
  });

  it("F23 draws a real 0 and labels it", () => {
    const chart = draw({ points: [{ ...nine, actual: { ...actual, value: 0, label: "không (0)" } }] });
    expect(within(chart).getByText("không (0)")).toBeInTheDocument();
    expect(chart.querySelector('[class*="actual"][d]')).not.toBeNull();
  });

  it("F24 draws a negative value below zero", () => {
    const chart = draw({
      points: [{ ...nine, plan: undefined, actual: { ...actual, value: -12, label: "−12" } }],
    });
    expect(within(chart).getByText("−12")).toBeInTheDocument();
    expect(within(chart).getByText("-12 người")).toBeInTheDocument();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("F21 refuses %d", (value) => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => draw({ points: [{ ...nine, actual: { ...actual, value } }] })).toThrow(RangeError);
    silent.mockRestore();
  });

  it("shares a scale by yMax", () => {
    expect(within(draw({ points: [nine], yMax: 400 })).getByText("400 người")).toBeInTheDocument();
  });

  it("F66 shows markup in words as it is", () => {
    const chart = draw({ points: [{ ...nine, label: "<b>Quý</b>" }] });
    expect(within(chart).getByText("<b>Quý</b>")).toBeInTheDocument();
  });

  it("is a named group of buttons where points can be selected", async () => {
    const onSelect = vi.fn<(key: string) => void>();
    draw({ onSelect });
    const group = screen.getByRole("group", { name: "Tiến độ theo quý" });
    const [first, second] = within(group).getAllByRole("button");
    expect(second).toHaveAccessibleName("9 tháng: 116, 120");
    expect(second).toHaveAttribute("aria-pressed", "true");
    expect(first).toHaveAccessibleName("Quý I: chưa có số liệu, 40");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await userEvent.click(within(group).getByText("Năm"));
    expect(onSelect.mock.calls).toEqual([["q1"], ["m9"], ["year"]]);
  });
});

const actual = { value: 116, label: "116", precision: "exact", isDerived: false } as const;
const gap: QuarterPoint = {
  key: "q1",
  label: "Quý I",
  isSelected: false,
  plan: { value: 40, label: "40" },
  gapLabel: "chưa có số liệu",
};
const nine: QuarterPoint = {
  key: "m9",
  label: "9 tháng",
  isSelected: true,
  plan: { value: 120, label: "120" },
  actual,
};
const end: QuarterPoint = {
  key: "year",
  label: "Năm",
  isSelected: false,
  plan: { value: 160, label: "160" },
  forecast: { value: 154.7, low: 146, high: 164, label: "dự báo 155" },
};

function draw(props: Partial<QuarterChartProps> = {}): HTMLElement {
  const { container } = render(
    <QuarterChart
      points={[gap, nine, end]}
      label="Tiến độ theo quý"
      description="Lũy kế, đảng viên"
      formatValue={(value) => `${value} người`}
      {...props}
    />,
  );
  return container;
}
