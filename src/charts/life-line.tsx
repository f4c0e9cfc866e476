import { boxProps, buttonProps, ChartFrame, ChartText } from "./chart-frame.tsx";
import { boxOf } from "./label.ts";
import type { LifeEventKind, LifeLineProps } from "./life-lane.ts";
import { layOutLife, type PlacedLane, type PlacedMark } from "./life-layout.ts";
import css from "./life-line.module.css";
import { type Size, useSize } from "./use-size.ts";

/**
 * A committee's life on a time axis, its predecessors above it and its successors below: each event is a mark with words.
 * @throws RangeError for a time that is NaN or infinite, and for an empty span.
 */
export function LifeLine(props: LifeLineProps) {
  const { label, description, onSelect } = props;
  const [ref, size] = useSize<HTMLDivElement>(initialSize);
  const { width, height, lanes, links, ticks, axis } = layOutLife(props, size);
  return (
    <div>
      <div ref={ref} className={css.ruler} />
      <ChartFrame chart="life" isGroup={onSelect !== undefined} {...{ width, height, label, description }}>
        <path className={css.grid} d={ticks.map(({ x }) => `M${x} 0V${axis + 4}`).join("")} />
        <line className={css.axis} x2={width} y1={axis} y2={axis} />
        {ticks.map(({ x, label: text }) => text && <ChartText key={x} {...text} />)}
        <path className={css.link} d={links.map(({ x, from, to }) => `M${x} ${from}V${to}`).join("")} />
        <path className={css.head} d={links.map(arrowHead).join("")} />
        {lanes.map((placed) => (
          <Lane key={placed.lane.key} placed={placed} width={width} onSelect={onSelect} />
        ))}
      </ChartFrame>
    </div>
  );
}

/** Height 1: the ruler's, which only the width is read from. */
const initialSize: Size = { width: 720, height: 1, root: 16 };

interface LaneProps {
  readonly placed: PlacedLane;
  readonly width: number;
  readonly onSelect: LifeLineProps["onSelect"];
}

function Lane({ placed, width, onSelect }: LaneProps) {
  const { lane, name, note, left, right, y, marks } = placed;
  const { key, isSubject, start, end } = lane;
  const press = isSubject || !onSelect ? undefined : () => onSelect(key);
  const [first, last] = [start === undefined ? left + open : left, end === undefined ? right - open : right];
  return (
    <g className={isSubject ? css.subject : css.other}>
      <line className={css.life} x1={Math.min(first, last)} x2={last} y1={y} y2={y} />
      {start === undefined && <line className={css.open} x1={left} x2={first} y1={y} y2={y} />}
      {end === undefined && <line className={css.open} x1={width} x2={last} y1={y} y2={y} />}
      <path className={css.leader} d={marks.map((mark) => leader(mark, y)).join("")} />
      {marks.map(({ key: mark, event, x }) => (
        <path key={mark} className={css.mark} d={shapes[event.kind]} transform={`translate(${x} ${y})`} />
      ))}
      <g {...buttonProps(lane.name, undefined, press)}>
        {press && <rect className={css.hit} {...boxProps(boxOf(name))} />}
        <ChartText {...name} className={`${css.text} ${isSubject ? css.strong : css.name}`} />
      </g>
      {note && <ChartText {...note} className={css.text} />}
      {marks.map(({ key: mark, label }) => (
        <ChartText key={mark} {...label} className={css.text} />
      ))}
    </g>
  );
}

/** px of dots where a life runs on past the edge. */
const open = 14;

/** Around the middle of a mark: a dot, a lozenge, two into one, one into two, a stop. */
const shapes: Record<LifeEventKind, string> = {
  founded: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
  renamed: "M-6 0 0-6 6 0 0 6z",
  merged: "M-5-6 6 0-5 6z",
  split: "M5-6-6 0 5 6z",
  ended: "M-2-7H2V7H-2z",
};

/** From a mark down to its words, where these stand in a lower row. */
function leader({ x, label }: PlacedMark, y: number): string {
  return label.top - y < label.size ? "" : `M${x} ${y}V${label.top + label.size}`;
}

/** At the lane that an event leads to. */
function arrowHead({
  x,
  from,
  to,
}: {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}): string {
  const back = to > from ? -1 : 1;
  return `M${x} ${to + back * 3}l-4 ${back * 7}h8z`;
}
