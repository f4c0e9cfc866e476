import { valuesOf } from "../charts/quarter-point.ts";
import { bulletColumns, bulletHeight } from "./bullet-layout.ts";
import { piecesOf } from "./pieces.ts";
import type { SlideChart } from "./slide-chart.ts";
import { slideLine, type Body } from "./slide-layout.ts";

/** Columns of 24 px text under which a value still has its place. */
const mostColumns = 16;
const mostLines = 6;
const mostQuarters = 6;
const mostPanels = 4;
const mostSteps = 6;

/** px of the legend above a chart. */
export const legendHeight = slideLine + 14;

/**
 * The chart in pieces that are legible on a slide's body, all on one scale; undefined where it is legible in none, so that
 * its table stands for it.
 */
export function cutChart(chart: SlideChart, body: Body): readonly SlideChart[] | undefined {
  switch (chart.kind) {
    case "bullets": {
      const columns = bulletColumns(chart.rows, body.width);
      const height = (row: (typeof chart.rows)[number]) => bulletHeight(row, columns);
      const withRows = (rows: typeof chart.rows): SlideChart => ({ ...chart, rows });
      return piecesOf(chart.rows, height, body.height - legendHeight).map(withRows);
    }
    case "quarters":
      return chart.points.length > 0 && chart.points.length <= mostQuarters ? [chart] : undefined;
    case "multiples": {
      const yMax = Math.max(
        chart.yMax ?? 0,
        ...chart.panels.flatMap(({ points }) => points.flatMap(valuesOf)),
      );
      const withPanels = (panels: typeof chart.panels): SlideChart => ({ ...chart, panels, yMax });
      return inGroups(chart.panels, mostPanels).map(withPanels);
    }
    case "columns": {
      const perSlide = Math.floor(mostColumns / Math.max(1, chart.periods.length));
      if (perSlide < 1 || chart.series.length === 0) return undefined;
      const values = chart.series.flatMap(({ points }) =>
        points.flatMap(({ actual, plan, lastYear }) => [actual?.value, plan?.value, lastYear?.value]),
      );
      const yMax = chart.yMax ?? highest(values);
      const withSeries = (series: typeof chart.series): SlideChart => ({ ...chart, series, yMax });
      return inGroups(chart.series, perSlide).map(withSeries);
    }
    case "lines": {
      if (chart.lines.length === 0) return undefined;
      const values = chart.lines.flatMap(({ points }) => points.map((point) => point?.value));
      const yMax = chart.yMax ?? highest([...values, ...(chart.reference?.values ?? [])]);
      const withLines = (lines: typeof chart.lines): SlideChart => ({ ...chart, lines, yMax });
      return inGroups(chart.lines, mostLines).map(withLines);
    }
    default:
      return chart.steps.length <= mostSteps ? [chart] : undefined;
  }
}

function inGroups<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return piecesOf(items, () => 1, size);
}

function highest(values: readonly (number | undefined)[]): number {
  return Math.max(0, ...values.filter((value) => value !== undefined));
}
