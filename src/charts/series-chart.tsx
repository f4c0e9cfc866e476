import { boxProps, buttonProps, ChartFrame, ChartText } from "./chart-frame.tsx";
import { breakPath, capPath, outlinePath, solidPath } from "./column-path.ts";
import { boxOf, lineHeight } from "./label.ts";
import { PeriodAxis, ValueAxis, ZeroLine } from "./plot-axes.tsx";
import css from "./series-chart.module.css";
import type { SeriesColumns } from "./series-columns.ts";
import { layOutSeries, type SeriesLayout } from "./series-layout.ts";
import type { SeriesLabel } from "./series-labels.ts";
import type { SeriesChartProps } from "./series.ts";
import { type Size, useSize } from "./use-size.ts";

/**
 * Columns of several series grouped by period, from zero: actual inside the plan's outline, last year beside it. One path
 * per series and fill. As wide as its box; where the columns need more it scrolls in it, the value axis staying.
 * @throws RangeError for NaN and the infinities.
 */
export function SeriesChart(props: SeriesChartProps) {
  const { periods, label, description, formatValue, onSelect, onEmphasise } = props;
  const [ref, size] = useSize<HTMLDivElement>(initialSize);
  const layout = layOutSeries(props, size);
  const { width, height, axis, plot, sizes } = layout;
  const isGroup = onSelect !== undefined || onEmphasise !== undefined;
  const isWider = width > size.width;
  const scrolling = isWider && !isGroup ? { role: "region", tabIndex: 0, "aria-label": label } : {};
  return (
    <div className={css.box} {...scrolling}>
      <div ref={ref} className={css.ruler} />
      <div className={css.layers}>
        <ChartFrame chart="series" {...{ width, height, label, description, isGroup }}>
          <ValueAxis axis={axis} plot={plot} size={sizes.note} formatValue={formatValue} />
          <PeriodAxis
            periods={periods}
            labels={layout.periods}
            plot={plot}
            top={layout.periodsTop}
            onSelect={onSelect}
          />
          <Marks {...props} layout={layout} />
          <Names {...props} layout={layout} />
        </ChartFrame>
        {isWider && (
          <svg className={css.axis} width={plot.left} height={height} aria-hidden="true">
            <rect className={css.paper} y={plot.top - sizes.note} width={plot.left - 4} height={height} />
            <ValueAxis
              axis={axis}
              plot={{ ...plot, right: plot.left }}
              size={sizes.note}
              formatValue={formatValue}
            />
          </svg>
        )}
      </div>
    </div>
  );
}

/** Height 1: the ruler's, which only the width is read from. */
const initialSize: Size = { width: 720, height: 1, root: 16 };

type PartProps = SeriesChartProps & { readonly layout: SeriesLayout };

function Marks({ series, emphasised, layout }: PartProps) {
  const { columns, labels, numbers, plot } = layout;
  return (
    <g className={css.marks}>
      {series.map(({ key }, index) => {
        const isQuiet = emphasised !== undefined && key !== emphasised;
        const placed = columns[index] ?? [];
        const paths = pathsOf(placed);
        return (
          <g key={key} className={isQuiet ? css.quiet : undefined}>
            {paths.lastYear && <path className={css.lastYear} d={paths.lastYear} />}
            {paths.actual && <path className={css.actual} d={paths.actual} />}
            {paths.plan && placed[0]?.isNarrow && <path className={css.halo} d={paths.plan} />}
            {paths.plan && <path className={css.plan} d={paths.plan} />}
          </g>
        );
      })}
      <path className={css.break} d={breaksOf(columns.flat())} />
      <ZeroLine plot={plot} />
      <path className={css.leader} d={labels.map(leaderOf).join("")} />
      {labels.map(({ key, look, ...each }) => (
        <ChartText key={key} {...each} className={`${css.label} ${css[look]}`} />
      ))}
      {numbers.map(({ key, ...each }) => (
        <ChartText key={key} {...each} className={each.isStrong ? css.strong : undefined} />
      ))}
    </g>
  );
}

function Names({ series, emphasised, onEmphasise, layout }: PartProps) {
  return layout.names.names.map((name, index) => {
    const each = series[index];
    if (!each) return null;
    const isStrong = each.key === emphasised;
    return (
      <g key={each.key} {...buttonProps(each.name, isStrong, onEmphasise && (() => onEmphasise(each.key)))}>
        {onEmphasise && <rect className={css.hit} {...boxProps(boxOf(name))} />}
        <ChartText {...name} className={isStrong ? css.strong : undefined} />
      </g>
    );
  });
}

/** All columns of a series, one path a fill. */
function pathsOf(columns: readonly SeriesColumns[]) {
  const paths = { lastYear: "", actual: "", plan: "" };
  for (const { point, actual, plan, lastYear, isNarrow } of columns) {
    if (lastYear) paths.lastYear += solidPath(lastYear, lastYear.value < 0, "exact");
    if (actual) paths.actual += solidPath(actual, actual.value < 0, point.actual?.precision ?? "exact");
    if (plan) paths.plan += (isNarrow ? capPath : outlinePath)(plan, plan.value < 0);
  }
  return paths;
}

function leaderOf({ x, top, size, leadsTo }: SeriesLabel): string {
  return leadsTo === undefined ? "" : `M${x} ${top + size * lineHeight}V${leadsTo}`;
}

function breaksOf(columns: readonly SeriesColumns[]): string {
  return columns
    .flatMap(({ actual, plan, lastYear }) => [actual, plan, lastYear])
    .map((mark) => (mark?.isCut ? breakPath(mark) : ""))
    .join("");
}
