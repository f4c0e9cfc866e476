import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { QuarterPoint } from "./quarter-point.ts";
import { SmallMultiples, type SmallMultiplesProps } from "./small-multiples.tsx";

describe("SmallMultiples", () => {
  it("names each panel, says its value and describes its picture", () => {
    draw();
    const [first] = within(screen.getByRole("list", { name: "Các đơn vị" })).getAllByRole("listitem");
    expect(first).toHaveTextContent("Khối A");
    expect(first).toHaveTextContent("100 / 120");
    expect(screen.getByRole("img", { name: "Khối A: 100 trong 120" })).toBeInTheDocument();
  });

  it("draws all panels on one scale", () => {
    draw();
    expect(screen.getAllByText("thang 200")).toHaveLength(3);
    expect(heights("Khối A: 100 trong 120")).toEqual(["50%"]);
    expect(heights("Khối B: 200")).toEqual(["100%"]);
  });

  it("F23 F39 draws a 0 and leaves a gap empty", () => {
    draw();
    expect(heights("Khối C: 0, rồi chưa có số liệu")).toEqual(["3"]);
  });

  it("F21 refuses NaN", () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => draw({ yMax: 0, panels: [panel("X", "X", [point(Number.NaN)])] })).toThrow(RangeError);
    silent.mockRestore();
  });

  it("opens a panel", async () => {
    const onSelect = vi.fn<(key: string) => void>();
    draw({ onSelect });
    await userEvent.click(screen.getByRole("button", { name: "Khối B" }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("Khối B");
  });
});

function point(value?: number): QuarterPoint {
  const actual =
    value === undefined
      ? undefined
      : ({ value, label: `${value}`, precision: "exact", isDerived: false } as const);
  return {
    key: `${value}`,
    label: "Năm",
    isSelected: false,
    actual,
    gapLabel: actual ? undefined : "chưa có số liệu",
  };
}

function panel(name: string, description: string, points: QuarterPoint[]) {
  return { key: name, name, valueLabel: "100 / 120", description, points };
}

function draw(props: Partial<SmallMultiplesProps> = {}) {
  const panels = [
    panel("Khối A", "Khối A: 100 trong 120", [point(100)]),
    panel("Khối B", "Khối B: 200", [point(200)]),
    panel("Khối C", "Khối C: 0, rồi chưa có số liệu", [point(0), point()]),
  ];
  render(
    <SmallMultiples
      panels={panels}
      label="Các đơn vị"
      formatValue={(value) => `thang ${value}`}
      {...props}
    />,
  );
}

function heights(name: string) {
  const marks = screen.getByRole("img", { name }).querySelectorAll("rect");
  return [...marks].map((mark) => mark.getAttribute("height"));
}
