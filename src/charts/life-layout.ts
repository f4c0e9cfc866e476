import type { PlacedText } from "./chart-frame.tsx";
import { type Box, boxOf, lineHeight, overlaps } from "./label.ts";
import type { LifeEvent, LifeLane, LifeLineProps } from "./life-lane.ts";
import { type TextSizes, textSizes } from "./text-sizes.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Size } from "./use-size.ts";

/** A committee's line with its name above and its events below. */
export interface PlacedLane {
  readonly lane: LifeLane;
  readonly name: PlacedText;
  readonly note?: PlacedText | undefined;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedMark {
  readonly key: string;
  readonly event: LifeEvent;
  readonly x: number;
  readonly label: PlacedText;
}

/** Everything that a life line draws, placed in px. */
export interface LifeLayout {
  readonly width: number;
  readonly height: number;
  readonly sizes: TextSizes;
  readonly lanes: readonly PlacedLane[];
  /** From a lane to its successor's, at the time of the event. */
  readonly links: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly ticks: readonly { readonly x: number; readonly label?: PlacedText | undefined }[];
  /** y of the axis. */
  readonly axis: number;
}

/** px beside a mark, and beside the line that leads from one lane to another. */
const beside = 9;
const edge = 7;
/** px between a name and its note. */
const between = 10;

/**
 * Places lives in a box of this width: a lane each, top to bottom, as high as its words need.
 * @throws RangeError for a time that is NaN or infinite, and for an empty span.
 */
export function layOutLife(props: LifeLineProps, { width, root }: Size): LifeLayout {
  assertDrawable(props);
  const { lanes, events, from, to } = props;
  const sizes = textSizes(root);
  const row = sizes.note * lineHeight;
  const x = (at: number) =>
    edge + ((Math.min(Math.max(at, from), to) - from) / (to - from)) * (width - 2 * edge);

  let top = 2;
  const placed = lanes.map((lane): PlacedLane => {
    const left = lane.start === undefined ? 0 : x(lane.start);
    const right = lane.end === undefined ? width : x(lane.end);
    const size = lane.isSubject ? sizes.figure : sizes.note;
    const { name, note } = placeName(lane, left, top, size, sizes.note, width);
    const y = Math.max(boxOf(name).bottom, note ? boxOf(note).bottom : 0) + 9;
    const own = events.filter((event) => event.lane === lane.key).toSorted((a, b) => a.at - b.at);
    const marks = placeMarks(own, x, y + 8, sizes.note, width);
    top = Math.max(y + 8, ...marks.map(({ label }) => boxOf(label).bottom)) + row * 0.6;
    return { lane, name, note, left, right, y, marks };
  });
  const yOf = new Map(placed.map(({ lane, y }) => [lane.key, y]));
  const links = events.flatMap(({ at, lane, to: next }) => {
    const [start, end] = [yOf.get(lane), next === undefined ? undefined : yOf.get(next)];
    return start === undefined || end === undefined ? [] : [{ x: x(at), from: start, to: end }];
  });
  return {
    width,
    height: Math.ceil(top + 6 + row + 2),
    sizes,
    lanes: placed,
    links,
    ticks: placeTicks(props, x, top + 6, sizes.note, width),
    axis: top,
  };
}

function textBeside(
  lines: readonly string[],
  size: number,
  at: number,
  top: number,
  width: number,
): PlacedText {
  const wide = Math.max(...lines.map((line) => textWidth(line, size)));
  return { lines, size, x: startBeside(wide, at, width), anchor: "start", top };
}

/** Right of a place, else left of it, else as near as the sides allow. */
function startBeside(wide: number, at: number, width: number): number {
  if (at + beside + wide <= width) return at + beside;
  return at - beside - wide >= 0 ? at - beside - wide : Math.max(0, width - wide);
}

/** The note behind the name where both fit in one line, else under it. */
function placeName(lane: LifeLane, at: number, top: number, size: number, noteSize: number, width: number) {
  const { name: text, note: more } = lane;
  if (more === undefined)
    return { name: textBeside(wrap(text, width, size), size, at, top, width), note: undefined };
  const [wide, noteWide] = [textWidth(text, size), textWidth(more, noteSize)];
  const both = wide + between + noteWide;
  if (both <= width) {
    const x = startBeside(both, at, width);
    const name: PlacedText = { lines: [text], size, x, anchor: "start", top };
    const noteTop = boxOf(name).bottom - noteSize * lineHeight - 0.5;
    const note: PlacedText = {
      lines: [more],
      size: noteSize,
      x: x + wide + between,
      anchor: "start",
      top: noteTop,
    };
    return { name, note };
  }
  const name = textBeside(wrap(text, width, size), size, at, top, width);
  return { name, note: textBeside(wrap(more, width, noteSize), noteSize, at, boxOf(name).bottom, width) };
}

/** Each beside its mark, in the first row where neither it nor its way to the mark touches another; the same event once. */
function placeMarks(
  events: readonly LifeEvent[],
  x: (at: number) => number,
  top: number,
  size: number,
  width: number,
): PlacedMark[] {
  const marks = new Map<string, PlacedMark>();
  for (const event of events) {
    const key = `${event.kind} ${event.at} ${event.label}`;
    if (marks.has(key)) continue;
    const at = x(event.at);
    const lines = wrap(event.label, width, size);
    const taken = [...marks.values()].map((mark) => reach(mark.label, mark.x));
    let label = textBeside(lines, size, at, top, width);
    for (let rows = 1; taken.some((other) => overlaps(other, reach(label, at))); rows += 1) {
      label = textBeside(lines, size, at, top + rows * size * lineHeight, width);
    }
    marks.set(key, { key, event, x: at, label });
  }
  return [...marks.values()];
}

/** A label's box, out to its mark. */
function reach(label: PlacedText, x: number): Box {
  const box = boxOf(label);
  return { ...box, left: Math.min(box.left, x), right: Math.max(box.right, x) };
}

/** Labels of every tick, or of every second, third… where they have no room. */
function placeTicks(
  { ticks }: LifeLineProps,
  x: (at: number) => number,
  top: number,
  size: number,
  width: number,
) {
  const [first, second] = ticks;
  const step = first && second ? x(second.at) - x(first.at) : width;
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, size)));
  const every = Math.max(1, Math.ceil((widest + 8) / Math.max(step, 1)));
  return ticks.map(({ at, label }, index) => {
    const half = textWidth(label, size) / 2;
    const isInside = x(at) - half >= -edge && x(at) + half <= width;
    const text = { lines: [label], size, x: Math.max(half, x(at)), anchor: "middle", top } as const;
    return { x: x(at), label: index % every === 0 && isInside ? text : undefined };
  });
}

function assertDrawable({ lanes, events, from, to }: LifeLineProps): void {
  const times = [from, to, ...lanes.flatMap(({ start, end }) => [start, end]), ...events.map(({ at }) => at)];
  const bad = times.find((time) => time !== undefined && !Number.isFinite(time));
  if (bad !== undefined) throw new RangeError(`Not drawable: ${bad}`);
  if (from >= to) throw new RangeError(`No time from ${from} to ${to}`);
}
