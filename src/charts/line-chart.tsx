import { useId } from "react";
import { boxProps, buttonProps, ChartFrame, ChartText } from "./chart-frame.tsx";
import { boxOf } from "./label.ts";
import css from "./line-chart.module.css";
import { type LineLayout, layOutLines, type PlacedLine, referenceKey } from "./line-layout.ts";
import { type Dot, dotPath } from "./line-paths.ts";
import type { LineChartProps } from "./line.ts";
import { PeriodAxis, ValueAxis, ZeroLine } from "./plot-axes.tsx";
import { type Size, useSize } from "./use-size.ts";

/**
 * Lines over periods, from zero, each with its name and last value at its end. A missing value is a gap that no line
 * crosses; a line is broken where like would not be compared with like.
 * @throws RangeError for NaN and the infinities.
 */
export function LineChart(props: LineChartProps) {
  const { periods, label, description, formatValue, onSelect, onEmphasise } = props;
  const [ref, size] = useSize<HTMLDivElement>(initialSize);
  const layout = layOutLines(props, size);
  const { height, axis, plot, sizes } = layout;
  const isGroup = onSelect !== undefined || onEmphasise !== undefined;
  return (
    <div>
      <div ref={ref} className={css.ruler} />
      <ChartFrame chart="lines" width={size.width} {...{ height, label, description, isGroup }}>
        <ValueAxis
          axis={axis}
          plot={{ ...plot, right: layout.linesEnd }}
          size={sizes.note}
          formatValue={formatValue}
        />
        <PeriodAxis
          periods={periods}
          labels={layout.periods}
          plot={plot}
          top={plot.bottom + 6}
          onSelect={onSelect}
        />
        <Lines layout={layout} />
        <Ends {...props} layout={layout} />
      </ChartFrame>
    </div>
  );
}

/** Height 1: the ruler's, which only the width is read from. */
const initialSize: Size = { width: 720, height: 1, root: 16 };

function Lines({ layout }: { readonly layout: LineLayout }) {
  const { plot, lines, reference, rules, labels, linesEnd } = layout;
  const clip = useId();
  return (
    <g className={css.marks}>
      <clipPath id={clip}>
        <rect x={plot.left} y={plot.top - 1} width={plot.right} height={plot.bottom - plot.top + 6} />
      </clipPath>
      <path className={css.rule} d={rules.map(({ x }) => `M${x} ${plot.top}V${plot.bottom}`).join("")} />
      <ZeroLine plot={{ ...plot, right: linesEnd }} />
      <g clipPath={`url(#${clip})`}>
        <path className={css.reference} d={reference.d} />
        {lines.toSorted(quietFirst).map((line) => (
          <g key={line.key} className={css[line.look]}>
            <path className={css.line} d={line.d + line.breaks} />
            <path className={css.dot} d={dotsOf(line, true)} />
            <path className={css.hollow} d={dotsOf(line, false)} />
          </g>
        ))}
        <path className={css.cut} d={lines.map(({ cuts }) => cuts).join("")} />
      </g>
      {labels.map(({ key, look, ...each }) => (
        <ChartText key={key} {...each} className={`${css.label} ${css[`${look}Label`]}`} />
      ))}
    </g>
  );
}

function Ends({ lines, emphasised, onEmphasise, layout }: LineChartProps & { readonly layout: LineLayout }) {
  return (
    <>
      <path className={css.leader} d={layout.ends.map(({ leader }) => leader).join("")} />
      {layout.ends.map(({ key, leader: _leader, ...end }) => {
        const line = lines.find((each) => each.key === key);
        const isStrong = key === emphasised || lines.length === 1;
        const look = key === referenceKey ? css.referenceLabel : isStrong ? css.strongLabel : undefined;
        const press = line && onEmphasise && (() => onEmphasise(key));
        return (
          <g key={key} {...buttonProps(line?.name ?? "", key === emphasised, press)}>
            {press && <rect className={css.hit} {...boxProps(boxOf(end))} />}
            <ChartText {...end} className={`${css.label} ${look}`} />
          </g>
        );
      })}
    </>
  );
}

function quietFirst(one: PlacedLine, other: PlacedLine): number {
  return Number(one.look === "strong") - Number(other.look === "strong");
}

/** Solid for exact values, hollow for the others. Beside the emphasised line only where a line has nothing else to show. */
function dotsOf({ look, dots }: PlacedLine, isExact: boolean): string {
  const isShown = (dot: Dot) =>
    (dot.point.precision === "exact") === isExact && (look === "strong" || dot.isAlone || !isExact);
  return dots
    .filter(isShown)
    .map((dot) => dotPath(dot, look === "strong" ? 3.5 : 2.5))
    .join("");
}
