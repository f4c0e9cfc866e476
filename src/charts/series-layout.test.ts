import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, overlaps } from "./label.ts";
import { layOutSeries } from "./series-layout.ts";
import type { Series, SeriesChartProps, SeriesPoint } from "./series.ts";

describe("layout of a series chart", () => {
  it.each([300, 700, 1400])("F28 never writes one text over another, %i px wide", (width) => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { labels, numbers, names } = layOutSeries(chart, { width, height: 1, root: 16 });
        const boxes = [...labels, ...numbers, ...names.names].map(boxOf);
        const crossed = boxes.filter((box, index) =>
          boxes.slice(index + 1).some((other) => overlaps(box, other)),
        );
        expect(crossed).toEqual([]);
        expect(Math.min(0, ...boxes.map(({ top }) => top))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it("F28 prints every value that is cut", () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { labels, columns, plot } = layOutSeries(chart, { width: 700, height: 1, root: 16 });
        const marks = columns.flat().flatMap(({ actual, plan, lastYear }) => [actual, plan, lastYear]);
        const cut = marks.filter((each) => each !== undefined && each.value > plot.max);
        expect(labels.filter(({ key }) => key.includes(" cut "))).toHaveLength(cut.length);
      }),
      { numRuns: 60 },
    );
  });

  it("writes every value of the emphasised series among 240 columns", () => {
    const { labels } = layOutSeries({ ...crowd, emphasised: "s4" }, { width: 1366, height: 1, root: 16 });
    expect(labels.filter(({ key }) => key.startsWith("s4 "))).toHaveLength(20);
  });

  it("gives every column room to be told from the next, and scrolls where the box has none", () => {
    const { width } = layOutSeries(crowd, { width: 390, height: 1, root: 16 });
    expect(width).toBeGreaterThan(240 * 4);
    expect(layOutSeries(crowd, { width: 2000, height: 1, root: 16 }).width).toBe(2000);
  });
});

function mark(value: number) {
  return { value, label: new Intl.NumberFormat("vi").format(value) };
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const drawn = fc.integer({ min: -300, max: 9999 });
const exact = drawn.map((value) => ({ ...mark(value), precision: "estimated" as const }));
const points: fc.Arbitrary<SeriesPoint> = fc.record({
  actual: optional(exact),
  plan: optional(drawn.map(mark)),
  lastYear: optional(drawn.map(mark)),
});
const charts: fc.Arbitrary<SeriesChartProps> = fc
  .record({
    rows: fc.array(fc.array(points, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
    yMax: fc.constantFrom(undefined, 5000, 9000),
    emphasised: fc.constantFrom(undefined, "s0"),
  })
  .map(({ rows, yMax, emphasised }) => chartOf(rows, yMax, emphasised));

const crowd = chartOf(
  Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 20 }, (_each, at): SeriesPoint => ({
      actual: { ...mark(((row * 37 + at * 11) % 90) + 5), precision: "exact" },
      plan: mark(50),
    })),
  ),
);

function chartOf(
  rows: readonly (readonly SeriesPoint[])[],
  yMax?: number,
  emphasised?: string,
): SeriesChartProps {
  const series = rows.map((each, index): Series => ({
    key: `s${index}`,
    name: `Đảng bộ ${index}`,
    points: each,
  }));
  const periods = (rows[0] ?? []).map((_, index) => ({
    key: `${index}`,
    label: `Quý ${index}`,
    description: "",
    isSelected: false,
  }));
  return { series, periods, yMax, emphasised, label: "", description: "", formatValue: String };
}
