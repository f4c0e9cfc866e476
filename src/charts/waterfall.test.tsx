import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { boxOf, overlaps } from "./label.ts";
import { layOutWaterfall } from "./waterfall-layout.ts";
import { Waterfall } from "./waterfall.tsx";
import type { WaterfallProps, WaterfallStep } from "./waterfall-step.ts";

describe("Waterfall", () => {
  it("prints names and values from start to end", () => {
    const chart = draw();
    for (const words of ["Kế hoạch", "160", "Sở Y tế", "-50", "Cục Thuế", "6", "Thực hiện", "116"])
      expect(within(chart).getByText(words)).toBeInTheDocument();
  });

  it("is one picture with a name and a description", () => {
    draw();
    const chart = screen.getByRole("img", { name: "Đóng góp" });
    expect(chart).toHaveAccessibleDescription("Đảng viên mới");
    expect(chart).toHaveAttribute("data-chart", "waterfall");
  });

  it.each([
    { values: [-50, 6], end: 117 },
    { values: [-50, 6.5], end: 116 },
  ])("refuses to show 160 with $values as $end", ({ values, end }) => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => draw({ steps: values.map(step), end: { ...actual, value: end } })).toThrow(RangeError);
    silent.mockRestore();
  });

  it("closes fractions that doubles can't add", () => {
    const tenths = Array.from({ length: 10 }, () => 0.1);
    expect(() =>
      draw({ start: { ...plan, value: 0 }, steps: tenths.map(step), end: { ...actual, value: 1 } }),
    ).not.toThrow();
  });

  it("leads each bar to the next and the last to the end", () => {
    const whole = fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), whole, (from, values) => {
        const { rows, zero = 0 } = layOutWaterfall(chartOf(from, values), size(700));
        for (const [index, { bar }] of rows.slice(1, -1).entries()) {
          const [before, after] = [rows[index]?.sum ?? 0, rows[index + 1]?.sum ?? 0];
          expect(bar?.left).toBeCloseTo(Math.min(before, after), 6);
          expect(bar?.right).toBeCloseTo(Math.max(before, after), 6);
        }
        const [last, end] = rows.slice(-2);
        expect(end?.sum).toBeCloseTo(last?.sum ?? 0, 6);
        expect(Math.min(end?.bar?.left ?? 0, end?.bar?.right ?? 0)).toBeCloseTo(
          Math.min(zero, end?.sum ?? 0),
          6,
        );
      }),
    );
  });

  it.each([300, 700, 1400])("never writes one text over another or beyond its sides, %i px wide", (width) => {
    const whole = fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), whole, (from, values) => {
        const { rows } = layOutWaterfall(chartOf(from, values), size(width));
        const boxes = rows.flatMap(({ name, value }) => [name, value]).map(boxOf);
        expect(boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other)))).toEqual(
          [],
        );
        expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("F22 F39 says what is missing and draws nothing for it", () => {
    const missing: WaterfallStep = {
      ...step(0),
      key: "x",
      name: "Báo",
      value: undefined,
      label: "chưa có số liệu",
    };
    const [without, withIt] = [draw(), draw({ steps: [...steps, missing] })];
    expect(within(withIt).getByText("chưa có số liệu")).toBeInTheDocument();
    expect(bars(withIt)).toBe(bars(without));
  });

  it("F23 draws a real 0", () => {
    expect(bars(draw({ steps: [...steps, { ...step(0), key: "z" }] }))).toBe(bars(draw()) + 1);
  });

  it("F24 goes below zero", () => {
    const { rows, zero = 0 } = layOutWaterfall(chartOf(10, [-30]), size(700));
    expect(rows.at(-1)?.bar?.right).toBeCloseTo(zero, 6);
    expect(rows.at(-1)?.bar?.left).toBeLessThan(zero);
  });

  it("F28 tears the totals visibly where the axis begins above zero", () => {
    expect(draw().querySelectorAll("path[class*=tear]")).toHaveLength(0);
    const torn = draw({ xMin: 100 });
    expect(torn.querySelectorAll("path[class*=tear]")).toHaveLength(2);
    expect(within(torn).getByText("160")).toBeInTheDocument();
  });

  it("tells a remainder by its hatch", () => {
    const chart = draw({
      steps: steps.map((each, index) => Object.assign({}, each, { isRemainder: index === 1 })),
    });
    expect(chart.querySelectorAll("rect[class*=remainder][fill^='url(#']")).toHaveLength(1);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("F21 refuses %d", (value) => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => draw({ steps: [step(value)] })).toThrow(RangeError);
    silent.mockRestore();
  });

  it("opens a unit by mouse and keyboard", async () => {
    const onSelect = vi.fn<(key: string) => void>();
    draw({ onSelect });
    const group = screen.getByRole("group", { name: "Đóng góp" });
    expect(within(group).getAllByRole("button")).toHaveLength(2);
    await userEvent.click(within(group).getByRole("button", { name: "Sở Y tế: -50" }));
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(onSelect.mock.calls).toEqual([["Sở Y tế"], ["Cục Thuế"]]);
  });
});

const plan = { name: "Kế hoạch", value: 160, label: "160", fill: "plan" } as const;
const actual = { name: "Thực hiện", value: 116, label: "116", fill: "actual" } as const;
const steps = [named("Sở Y tế", -50), named("Cục Thuế", 6)];

function named(name: string, value: number): WaterfallStep {
  const tone = value < 0 ? "unfavourable" : "favourable";
  return { key: name, name, value, label: `${value}`, tone, isRemainder: false };
}

function step(value: number, index = 0): WaterfallStep {
  return { ...named(`Đảng bộ Sở Giáo dục và Đào tạo ${index}`, value), key: `${index}` };
}

function chartOf(from: number, values: readonly number[]): WaterfallProps {
  const end = values.reduce((sum, value) => sum + value, from);
  return {
    start: { ...plan, value: from, label: `${from}` },
    steps: values.map(step),
    end: { ...actual, value: end, label: `${end}` },
    label: "",
    description: "",
  };
}

function size(width: number) {
  return { width, height: 1, root: 16 };
}

function draw(props: Partial<WaterfallProps> = {}): HTMLElement {
  const { container } = render(
    <Waterfall
      start={plan}
      steps={steps}
      end={actual}
      label="Đóng góp"
      description="Đảng viên mới"
      {...props}
    />,
  );
  return container;
}

function bars(chart: HTMLElement): number {
  return chart.querySelectorAll("rect[class*=step]").length;
}
