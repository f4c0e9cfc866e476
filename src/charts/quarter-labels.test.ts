import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceAxis } from "./axis.ts";
import { boxOf, type Label, overlaps } from "./label.ts";
import { placeColumns } from "./quarter-columns.ts";
import { placeLabels } from "./quarter-labels.ts";
import { type QuarterPoint, valuesOf } from "./quarter-point.ts";
import { textSizes } from "./text-sizes.ts";

const sizes = textSizes(16);

describe("labels of the quarter chart", () => {
  it("stand at the shoulder of each plan, above each value, inside an empty outline", () => {
    const placed = place(year, 900);
    expect(placed.map((labels) => labels.map(({ role, lines }) => `${role} ${lines.join(" / ")}`))).toEqual([
      ["gap chưa có số liệu", "plan 40"],
      ["actual 62", "note suy ra", "plan 80"],
      ["actual 116", "plan 120"],
      ["forecast dự báo 155", "plan 160"],
    ]);
    expect(
      placed
        .flat()
        .filter(({ role }) => role === "plan")
        .map(({ anchor }) => anchor),
    ).toEqual(Array(4).fill("start"));
  });

  it("break into lines on a phone", () => {
    const lines = place(year, 300)
      .flat()
      .map((label) => label.lines.join(" / "));
    expect(lines).toContain("chưa có / số liệu");
    expect(lines).toContain("dự báo / 155");
  });

  it("leave a plan's bare number out rather than stack it on the value", () => {
    const narrow = year.map((point) => crowded(point, "1.200"));
    const roles = place(narrow, 300)[2]?.map(({ role }) => role);
    expect(roles).toContain("actual");
    expect(roles).not.toContain("plan");
  });

  it("stack a plan that says what it is", () => {
    const narrow = year.map((point) => crowded(point, "mốc 1.200"));
    expect(place(narrow, 300)[2]?.map(({ role }) => role)).toContain("plan");
  });

  it("F24 stand below a negative column", () => {
    const [labels = []] = place([{ key: "a", label: "a", isSelected: false, actual: actual(-12) }], 400);
    expect(labels[0]?.top).toBeGreaterThan(240 * 0.5);
  });

  it.each([300, 620, 900, 2400])("never cover one another, %i px wide", (width) => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 5 }), (drawn) => {
        const boxes = place(drawn, width).flat().map(boxOf);
        const crossed = boxes.filter((box, index) =>
          boxes.slice(index + 1).some((other) => overlaps(box, other)),
        );
        expect(crossed).toEqual([]);
      }),
    );
  });

  it("say every value, forecast and gap", () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 5 }), (drawn) => {
        for (const [index, labels] of place(drawn, 300).entries()) {
          const roles = new Set(labels.map(({ role }) => role));
          expect(roles.has("actual")).toBe(drawn[index]?.actual !== undefined);
          expect(roles.has("forecast")).toBe(drawn[index]?.forecast !== undefined);
          expect(roles.has("gap")).toBe(!roles.has("actual") && !roles.has("forecast"));
        }
      }),
    );
  });
});

function place(drawn: readonly QuarterPoint[], width: number): Label[][] {
  const axis = niceAxis(drawn.flatMap(valuesOf));
  const [top, height] = [60, 240];
  const y = (value: number) => top + ((axis.max - value) / (axis.max - axis.min)) * height;
  const columns = placeColumns(drawn, { left: 40, width, y }, sizes);
  return placeLabels(columns, sizes, { left: 40, right: 40 + width + 30, top: 0, bottom: top + height + 20 });
}

function actual(value: number) {
  return { value, label: `${value}`, precision: "exact", isDerived: false } as const;
}

const gapLabel = "chưa có số liệu";
const year: QuarterPoint[] = [
  { key: "q1", label: "Quý I", isSelected: false, plan: { value: 40, label: "40" }, gapLabel },
  {
    key: "h1",
    label: "6 tháng",
    isSelected: false,
    plan: { value: 80, label: "80" },
    actual: { value: 62, label: "62", precision: "exact", isDerived: true, note: "suy ra" },
  },
  { key: "m9", label: "9 tháng", isSelected: true, plan: { value: 120, label: "120" }, actual: actual(116) },
  {
    key: "year",
    label: "Năm",
    isSelected: false,
    plan: { value: 160, label: "160" },
    forecast: { value: 154.7, low: 146, high: 164, label: "dự báo 155" },
  },
];

function crowded(point: QuarterPoint, plan: string): QuarterPoint {
  return { ...point, plan: { value: 120, label: plan }, lastYear: { value: 90, label: "900" } };
}

const value = fc.integer({ min: -500, max: 9999 });
const planned = fc.integer({ min: 0, max: 9999 }).map(mark);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const happened = fc.record({ value, note: fc.constantFrom(undefined, "suy ra", "ước tính") }).map(noted);
const points: fc.Arbitrary<QuarterPoint> = fc
  .record({
    actual: optional(happened),
    plan: optional(planned),
    lastYear: optional(value.map(mark)),
    forecast: optional(planned.map(ranged)),
  })
  .map(pointOf);

function mark(drawn: number) {
  return { value: drawn, label: new Intl.NumberFormat("vi").format(drawn) };
}

function noted({ value: drawn, note }: { value: number; note: string | undefined }) {
  return { ...mark(drawn), note, precision: "exact", isDerived: false } as const;
}

function ranged(forecast: ReturnType<typeof mark>) {
  return { ...forecast, low: forecast.value * 0.9, high: forecast.value * 1.1 };
}

function pointOf(marks: Pick<QuarterPoint, "actual" | "plan" | "lastYear" | "forecast">): QuarterPoint {
  const forecast = marks.actual ? undefined : marks.forecast;
  return { key: "", label: "Quý I", isSelected: false, ...marks, forecast, gapLabel };
}
