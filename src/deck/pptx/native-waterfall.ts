import type { SlideChart } from "../slide-chart.ts";
import type { MarkLook, NativeChart, NativeSeries } from "./native-chart-model.ts";

/** Stacked bars of which the lowest carries the step and is not seen; undefined where a sum falls below zero. */
export function nativeWaterfall({
  start,
  steps,
  end,
}: Extract<SlideChart, { kind: "waterfall" }>): NativeChart | undefined {
  let sum = start.value;
  const rows = steps.map((step) => {
    const from = sum;
    sum += step.value ?? 0;
    return { step, low: Math.min(from, sum), size: Math.abs(step.value ?? 0) };
  });
  if (start.value < 0 || end.value < 0 || rows.some(({ low }) => low < 0)) return undefined;
  const column = (
    look: MarkLook,
    name: string,
    of: (row: (typeof rows)[number]) => number | undefined,
  ): NativeSeries => {
    const total = (each: typeof start) => (each.fill === look ? each.value : undefined);
    const values = [total(start), ...rows.map(of), total(end)];
    return { name, look, values, labels: [] };
  };
  const tones = ["favourable", "unfavourable", "neutral"] as const;
  const series = [
    column("base", "–", ({ low }) => low),
    column(start.fill, start.name, () => undefined),
    column(end.fill, end.name, () => undefined),
    ...tones.map((tone) =>
      column(tone, tone, ({ step, size }) =>
        step.tone === tone && step.value !== undefined ? size : undefined,
      ),
    ),
  ];
  return {
    kind: "stackedBars",
    // A short step has no room for its value.
    categories: [start, ...steps, end].map(({ name, label }) => `${name}: ${label}`),
    isNested: true,
    series: series.filter(({ values }) => values.some((value) => value !== undefined)),
  };
}
