import type { BulletRow, SlideChart } from "../slide-chart.ts";
import { valueText } from "../bullet-layout.ts";
import type { NativeChart } from "./native-chart-model.ts";
import { nativeWaterfall } from "./native-waterfall.ts";
import { statusLetters } from "./pptx-look.ts";

interface Words {
  readonly actual: string;
  readonly plan: string;
  readonly lastYear: string;
  readonly forecast: string;
}

/**
 * The chart as an office program has it; undefined where it has no such chart: the slide then has the table. Small multiples would be
 * four charts that nobody edits together, and a waterfall below zero can't be stacked.
 */
export function nativeChartOf(chart: SlideChart, words: Words): NativeChart | undefined {
  switch (chart.kind) {
    case "bullets":
      return {
        kind: "bars",
        // What stands beside a bar on the screen stands under its name here, where no bar can run into it.
        categories: chart.rows.map((row) =>
          [row.name, [valueText(row), row.attainment, statusText(row)].join(" · ")].join("\n"),
        ),
        isNested: true,
        series: [
          {
            name: words.actual,
            look: "actual",
            values: chart.rows.map(({ bar }) => bar?.attained),
            labels: [],
          },
          { name: words.plan, look: "plan", values: chart.rows.map(({ bar }) => bar && 1), labels: [] },
        ],
      };
    case "quarters":
      return {
        kind: "columns",
        categories: chart.points.map(({ label, gapLabel, actual, forecast }) =>
          actual === undefined && forecast === undefined && gapLabel !== undefined
            ? `${label}\n(${gapLabel})`
            : label,
        ),
        ...scenarios(chart.points, words),
      };
    case "columns": {
      const categories = chart.periods.map(({ label }) => label);
      const [only, ...others] = chart.series;
      if (only === undefined) return undefined;
      if (others.length === 0) return { kind: "columns", categories, ...scenarios(only.points, words) };
      return {
        kind: "columns",
        categories,
        isNested: false,
        series: chart.series.map(({ name, key, points }, index) => ({
          name,
          look:
            key === chart.emphasised || (chart.emphasised === undefined && index === 0) ? "actual" : "quiet",
          values: points.map(({ actual }) => actual?.value),
          labels: points.map(({ actual }) => actual?.label),
        })),
      };
    }
    case "lines":
      return {
        kind: "lines",
        categories: chart.periods.map(({ label }) => label),
        isNested: false,
        series: [
          ...chart.lines.map(({ key, name, points }, index) => ({
            name,
            look: isStrong(chart, key, index) ? ("actual" as const) : ("quiet" as const),
            values: points.map((point) => point?.value),
            labels: points.map((_, at) => lineLabel(chart, { key, name, index }, points, at)),
          })),
          ...(chart.reference === undefined
            ? []
            : [
                {
                  name: chart.reference.label,
                  look: "reference" as const,
                  values: chart.reference.values,
                  // In the middle, away from the names at the lines' ends.
                  labels: chart.reference.values.map((value, at, all) =>
                    value !== undefined && at === Math.floor((all.length - 1) / 2)
                      ? chart.reference?.label
                      : undefined,
                  ),
                },
              ]),
        ],
      };
    case "waterfall":
      return nativeWaterfall(chart);
    default:
      return undefined;
  }
}

function statusText({ status, statusWord }: BulletRow): string {
  return `${statusLetters[status]} ${statusWord}`;
}

interface Point {
  readonly actual?: { readonly value: number; readonly label: string } | undefined;
  readonly plan?: { readonly value: number; readonly label: string } | undefined;
  readonly lastYear?: { readonly value: number; readonly label: string } | undefined;
  readonly forecast?: { readonly value: number; readonly label: string } | undefined;
}

/** The plan away from the forecast, whose value is close to it. */
const scenarioLooks = ["plan", "lastYear", "actual", "forecast"] as const;

/** A series for each scenario that is there. Last year needs a place of its own, and then every scenario has one. */
function scenarios(points: readonly Point[], words: Words): Pick<NativeChart, "series" | "isNested"> {
  const present = scenarioLooks.filter((look) => points.some((point) => point[look] !== undefined));
  return {
    isNested: !present.includes("lastYear"),
    series: present.map((look) => ({
      name: words[look],
      look,
      values: points.map((point) => point[look]?.value),
      labels: points.map((point) => point[look]?.label),
    })),
  };
}

type Lines = Extract<SlideChart, { kind: "lines" }>;

function isStrong({ emphasised, lines }: Lines, key: string, index: number): boolean {
  return emphasised === undefined ? lines.length === 1 && index === 0 : key === emphasised;
}

/** The emphasised line's values are written; every line has its name and its last value at its end. */
function lineLabel(
  chart: Lines,
  { key, name, index }: { readonly key: string; readonly name: string; readonly index: number },
  points: Lines["lines"][number]["points"],
  at: number,
): string | undefined {
  const point = points[at];
  if (point === undefined) return undefined;
  const isLast = points.findLastIndex((each) => each !== undefined) === at;
  if (isLast) return `${name}: ${point.label}`;
  return isStrong(chart, key, index) ? point.label : undefined;
}
