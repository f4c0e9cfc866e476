import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, overlaps } from "./label.ts";
import { layOutLines } from "./line-layout.ts";
import type { Line, LineChartProps, LinePoint } from "./line.ts";

describe("layout of a line chart", () => {
  it.each([300, 700, 1400])("never writes one text over another, %i px wide", (width) => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { labels, ends } = layOutLines(chart, { width, height: 1, root: 16 });
        const boxes = [...labels, ...ends].map(boxOf);
        const crossed = boxes.filter((box, index) =>
          boxes.slice(index + 1).some((other) => overlaps(box, other)),
        );
        expect(crossed).toEqual([]);
        expect(Math.min(0, ...boxes.map(({ top }) => top))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it("names every line that has a value, inside the drawing", () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { ends, height } = layOutLines(chart, { width: 390, height: 1, root: 16 });
        const drawn = chart.lines.filter(({ points }) => points.some((each) => each));
        expect(ends.map(({ key }) => key).toSorted()).toEqual(drawn.map(({ key }) => key).toSorted());
        expect(Math.max(0, ...ends.map((label) => boxOf(label).bottom))).toBeLessThanOrEqual(height);
      }),
      { numRuns: 60 },
    );
  });

  it("puts the name of a line that ends early beside its end, where nothing is in the way", () => {
    const chart = chartOf(
      [
        [point(10), point(20), undefined, undefined],
        [point(1), point(2), point(3), point(4)],
      ],
      undefined,
      undefined,
    );
    const { ends, linesEnd } = layOutLines(chart, { width: 900, height: 1, root: 16 });
    expect(ends.map(({ x }) => x < linesEnd)).toEqual([true, false]);
    expect(ends.map(({ leader }) => leader)).toEqual(["", ""]);
  });
});

function point(value: number, breakBefore?: string): LinePoint {
  return { value, label: new Intl.NumberFormat("vi").format(value), precision: "exact", breakBefore };
}

const points = fc.option(
  fc
    .tuple(fc.integer({ min: -300, max: 9999 }), fc.constantFrom(undefined, undefined, "sáp nhập 1/7/2025"))
    .map(([value, text]) => point(value, text)),
  { nil: undefined },
);
const charts = fc
  .record({
    rows: fc.array(fc.array(points, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
    yMax: fc.constantFrom(undefined, 5000),
    emphasised: fc.constantFrom(undefined, "l0"),
  })
  .map(({ rows, yMax, emphasised }) => chartOf(rows, yMax, emphasised));

function chartOf(
  rows: readonly (readonly (LinePoint | undefined)[])[],
  yMax: number | undefined,
  emphasised: string | undefined,
): LineChartProps {
  const lines = rows.map((each, index): Line => ({
    key: `l${index}`,
    name: `Đảng bộ Sở Giáo dục ${index}`,
    points: each,
  }));
  const periods = (rows[0] ?? []).map((_, index) => ({
    key: `${index}`,
    label: `Quý ${index}`,
    description: "",
    isSelected: false,
  }));
  return { lines, periods, yMax, emphasised, label: "", description: "", formatValue: String };
}
