import type { QuarterPoint } from "../../../../src/charts/quarter-point.ts";

/** A year's four cumulative points for `factor` × 160 planned. */
export function quartersAt(factor: number): QuarterPoint[] {
  return [1, 2, 3, 4].map((quarter) => {
    const plan = Math.round(40 * quarter * factor);
    const value = Math.round(plan * (0.9 + quarter * 0.03));
    const isYear = quarter === 4;
    return {
      key: `${quarter}`,
      label: isYear ? "Năm" : `${quarter * 3} tháng`,
      isSelected: quarter === 3,
      plan: { value: plan, label: `${plan}` },
      lastYear: { value: plan - 7, label: `${plan - 7}` },
      actual: isYear ? undefined : { value, label: `${value}`, precision: "exact", isDerived: false },
      forecast: isYear ? { value, low: value - 8, high: value + 9, label: `dự báo ${value}` } : undefined,
    };
  });
}
