import { useId } from "react";
import { boxProps, buttonProps, ChartFrame, ChartText } from "./chart-frame.tsx";
import { Hatch } from "./hatch.tsx";
import type { Box } from "./label.ts";
import { type Size, useSize } from "./use-size.ts";
import { layOutWaterfall, type WaterfallRow } from "./waterfall-layout.ts";
import type { WaterfallProps } from "./waterfall-step.ts";
import css from "./waterfall.module.css";

/**
 * From one total through what each unit adds or takes to another, top to bottom on one scale from zero. It closes exactly.
 * @throws RangeError where it does not, for NaN and the infinities.
 */
export function Waterfall(props: WaterfallProps) {
  const { label, description, onSelect, xMin } = props;
  const [ref, size] = useSize<HTMLDivElement>(initialSize);
  const hatch = useId();
  const { width, height, rows, zero, connectors } = layOutWaterfall(props, size);
  return (
    <div>
      <div ref={ref} className={css.ruler} />
      <ChartFrame
        chart="waterfall"
        isGroup={onSelect !== undefined}
        {...{ width, height, label, description }}
      >
        <Hatch id={hatch} />
        <path className={css.connector} d={connectors} />
        {zero !== undefined && <line className={css.zero} x1={zero} x2={zero} y2={height} />}
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            width={width}
            hatch={hatch}
            onSelect={onSelect}
            isTorn={xMin !== undefined && zero === undefined}
          />
        ))}
      </ChartFrame>
    </div>
  );
}

/** Height 1: the ruler's, which only the width is read from. */
const initialSize: Size = { width: 720, height: 1, root: 16 };

interface RowProps {
  readonly row: WaterfallRow;
  readonly width: number;
  readonly hatch: string;
  readonly isTorn: boolean;
  readonly onSelect: WaterfallProps["onSelect"];
}

function Row({ row, width, hatch, isTorn, onSelect }: RowProps) {
  const { step, total, name, value, top, bottom } = row;
  const press = step && onSelect && (() => onSelect(step.key));
  const isMissing = step !== undefined && step.value === undefined;
  return (
    <g {...buttonProps(`${name.lines.join(" ")}: ${value.lines.join(" ")}`, undefined, press)}>
      {press && <rect className={css.hit} x={1} y={top + 1} width={width - 2} height={bottom - top - 2} />}
      <Bar row={row} hatch={hatch} />
      {total && row.bar && isTorn && <path className={css.tear} d={tear(row.bar)} />}
      <ChartText {...name} className={`${css.text} ${total ? css.strong : css.name}`} />
      <ChartText
        {...value}
        className={`${css.text} ${total ? css.strong : isMissing ? css.missing : css.name}`}
      />
    </g>
  );
}

function Bar({ row: { bar, step, total }, hatch }: { readonly row: WaterfallRow; readonly hatch: string }) {
  if (!bar) return null;
  const box = boxProps(
    bar.left === bar.right ? { ...bar, left: bar.left - 1.5, right: bar.right + 1.5 } : bar,
  );
  if (step?.isRemainder) return <rect className={css.remainder} {...box} fill={`url(#${hatch})`} />;
  if (step) return <rect className={`${css.step} ${css[step.tone]}`} {...box} />;
  if (total?.fill !== "actual") return <rect className={css[total?.fill ?? "plan"]} {...box} />;
  const [from, to] = total.value < 0 ? [bar.left, bar.right] : [bar.right, bar.left];
  const y = (bar.top + bar.bottom) / 2;
  const look = `${css.actual} ${css[total.precision ?? "exact"]}`;
  return (
    <line
      className={look}
      x1={bar.left === bar.right ? from + 3 : from}
      x2={to}
      y1={y}
      y2={y}
      strokeWidth={bar.bottom - bar.top}
    />
  );
}

/** Two slanted cuts near the beginning of a bar whose zero is off the axis. */
function tear({ left, top, bottom }: Box): string {
  return [14, 20]
    .map((along) => `M${left + along - 3} ${bottom + 3}L${left + along + 3} ${top - 3}`)
    .join("");
}
