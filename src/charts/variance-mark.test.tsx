import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { VarianceMark, type VarianceMarkProps } from "./variance-mark.tsx";
import { varianceScale } from "./variance-scale.ts";

describe("varianceScale", () => {
  it.each([
    { values: [], scale: { low: 0, high: 1 } },
    { values: [0], scale: { low: 0, high: 1 } },
    { values: [4, 9], scale: { low: 0, high: 9 } },
    { values: [-4, -9], scale: { low: -9, high: 0 } },
    { values: [-4, 9], scale: { low: -4, high: 9 } },
  ])("$values → $scale", ({ values, scale }) => {
    expect(varianceScale(values)).toEqual(scale);
  });

  it("F28 rescales to the others on either side", () => {
    expect(varianceScale([-900, 5, 700], 40)).toEqual({ low: -40, high: 40 });
  });
});

describe("VarianceMark", () => {
  it("says in words what it draws, or leaves that to the printed value", () => {
    draw({ value: 4, label: "hơn 4" });
    expect(screen.getByRole("img", { name: "hơn 4" })).toBeInTheDocument();
    draw({ value: 4 });
    expect(screen.getAllByRole("img")).toHaveLength(1);
  });

  it.each([
    { value: 5, x: "50%", width: "25%" },
    { value: -5, x: "25%", width: "25%" },
    { value: 10, x: "50%", width: "50%" },
  ])("F24 draws a bar of $value from the zero line", ({ value, ...bar }) => {
    expect(draw({ value }).bar).toEqual(bar);
  });

  it("F22 F39 draws only the zero line for a missing variance", () => {
    const { container } = draw({});
    expect(container.querySelectorAll("line")).toHaveLength(1);
    expect(container.querySelectorAll("rect, circle, path")).toHaveLength(0);
  });

  it("F23 draws a real 0", () => {
    expect(draw({ value: 0 }).container.querySelectorAll("line")).toHaveLength(2);
    expect(draw({ value: 0, kind: "pin" }).container.querySelector("circle")).toHaveAttribute("cx", "50%");
  });

  it("F28 cuts what lies beyond a rescaled column, visibly", () => {
    const inside = draw({ value: 10 });
    const cut = draw({ value: 400 });
    expect(cut.bar).toEqual(inside.bar);
    expect(inside.cuts).toBe(0);
    expect(cut.cuts).toBe(2);
  });

  it("tells favourable from unfavourable by shape, whatever the sign", () => {
    expect(draw({ value: 4 }).look).not.toBe(draw({ value: 4, tone: "unfavourable" }).look);
  });

  it("draws points without a stem", () => {
    expect(draw({ value: 4, kind: "pin" }).container.querySelectorAll("line")).toHaveLength(3);
    expect(draw({ value: 4, kind: "point" }).container.querySelectorAll("line")).toHaveLength(2);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("F21 refuses %d", (value) => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => draw({ value })).toThrow(RangeError);
    expect(() => varianceScale([value])).toThrow(RangeError);
    silent.mockRestore();
  });
});

function draw(rest: Partial<VarianceMarkProps>) {
  const { container } = render(
    <VarianceMark scale={{ low: -10, high: 10 }} kind="bar" tone="favourable" {...rest} />,
  );
  const rect = container.querySelector("rect");
  return {
    container,
    bar: { x: rect?.getAttribute("x"), width: rect?.getAttribute("width") },
    cuts: container.querySelectorAll("svg svg line").length,
    look: container.querySelector("svg")?.getAttribute("class"),
  };
}
