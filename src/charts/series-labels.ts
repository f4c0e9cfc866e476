import type { PlacedText } from "./chart-frame.tsx";
import { type Box, boxOf, lineHeight, overlaps } from "./label.ts";
import { brokenEnd } from "./column-path.ts";
import type { Column, SeriesColumns } from "./series-columns.ts";
import { raise } from "./raise.ts";
import type { TextSizes } from "./text-sizes.ts";
import { textWidth } from "./text-width.ts";

export interface SeriesLabel extends PlacedText {
  readonly key: string;
  readonly look: "strong" | "value" | "onActual" | "quiet";
  /** It stands inside its own marks. */
  readonly isInside?: boolean | undefined;
  /** y of the column that the label had to rise from: a hairline leads there. */
  readonly leadsTo?: number | undefined;
}

const gap = 3;

/**
 * Values on the columns, none over another or over a column. Values that are cut are always written, in rows above the
 * plot, and the emphasised series' rise until they are free; those of all series only where every one has the width, and
 * the plans' and last year's only where all of them find a place.
 */
export function placeSeriesLabels(
  placed: readonly (readonly SeriesColumns[])[],
  emphasised: string | undefined,
  sizes: TextSizes,
  inside: Box,
): SeriesLabel[] {
  const all = placed.flat();
  const marks = all.flatMap(marksOf);
  const labels = cutLabels(all, sizes, inside);
  const taken = labels.map(boxOf);
  const isFree = (label: SeriesLabel) => {
    const box = boxOf(label);
    if (box.left < inside.left || box.right > inside.right) return false;
    const others = label.isInside ? taken : [...taken, ...marks];
    return others.every((other) => !overlaps(box, other));
  };
  const add = (label: SeriesLabel | undefined) => {
    if (!label) return;
    labels.push(label);
    taken.push(boxOf(label));
  };
  const isRoomy = placed.length === 1 || all.every((columns) => hasRoom(columns, sizes.note));
  const order = all.toSorted((a, b) => rank(a, emphasised) - rank(b, emphasised));
  const written = order.filter(({ seriesKey }) => isRoomy || seriesKey === emphasised);
  for (const columns of written) {
    const isStrong = columns.seriesKey === emphasised || placed.length === 1;
    const places = actualPlaces(columns, isStrong, sizes);
    const raised = isStrong ? risen(columns, places.at(-1), marks, sizes.note) : [];
    add(
      places.find(isFree) ?? raised.find((label) => taken.every((other) => !overlaps(boxOf(label), other))),
    );
  }
  for (const propose of [planPlaces, lastYearPlaces]) {
    const found = written.map((columns) => propose(columns, sizes)).filter((places) => places.length > 0);
    const before = { labels: labels.length, taken: taken.length };
    const isComplete = found.every((places) => {
      const free = places.find(isFree);
      add(free);
      return free !== undefined;
    });
    if (isComplete) continue;
    labels.length = before.labels;
    taken.length = before.taken;
  }
  return labels;
}

function marksOf({ actual, plan, lastYear }: SeriesColumns): Column[] {
  return [actual, plan, lastYear].filter((mark) => mark !== undefined);
}

function rank({ seriesKey }: SeriesColumns, emphasised: string | undefined): number {
  return seriesKey === emphasised ? 0 : 1;
}

function hasRoom({ actual, slot }: SeriesColumns, size: number): boolean {
  return !actual || textWidth(actual.label, size) <= slot.right - slot.left + 2;
}

/** Over the column inside its outline, in the column, over its outline. */
function actualPlaces(columns: SeriesColumns, isStrong: boolean, sizes: TextSizes): SeriesLabel[] {
  const { actual, plan, point } = columns;
  if (!actual || actual.isCut) return [];
  const size = isStrong ? sizes.figure : sizes.note;
  const height = size * lineHeight;
  const word = { ...base(columns, "actual", actual, size), look: isStrong ? "strong" : "value" } as const;
  if (actual.value < 0) return [{ ...word, top: actual.bottom + gap }];
  const over = { ...word, top: actual.top - gap - height };
  if (!plan || plan.top >= actual.top) return [over];
  const width = textWidth(actual.label, size) + 6;
  const end = actual.top + brokenEnd(point.actual?.precision ?? "exact") + gap;
  const isBetween = plan.right - plan.left >= width && actual.top - plan.top >= height + 2 * gap;
  const isIn = actual.right - actual.left >= width && actual.bottom - end >= height + gap;
  return [
    ...(isBetween ? [{ ...over, isInside: true }] : []),
    ...(isIn ? [{ ...word, look: "onActual", top: end, isInside: true } as const] : []),
    { ...word, top: plan.top - gap - height },
  ];
}

/** Above all marks that stand under it, with a hairline down to its column. */
function risen(
  { actual }: SeriesColumns,
  label: SeriesLabel | undefined,
  marks: readonly Column[],
  row: number,
): SeriesLabel[] {
  if (!actual || actual.value < 0 || !label) return [];
  const { left, right, top, bottom } = boxOf(label);
  const below = marks.filter((mark) => mark.left < right && mark.right > left);
  const highest = Math.min(top + (bottom - top), ...below.map((mark) => mark.top));
  const at = (rows: number): SeriesLabel => {
    const free = highest - gap - (bottom - top) - rows * row * lineHeight;
    return { ...label, look: "strong", top: free, leadsTo: actual.top };
  };
  return [0, 1, 2, 3].map(at);
}

/** Beside the outline's shoulder; over it only where no actual's value could be meant. */
function planPlaces({ actual, plan, ...columns }: SeriesColumns, sizes: TextSizes): SeriesLabel[] {
  if (!plan || plan.isCut) return [];
  const word = { ...base(columns, "plan", plan, sizes.note), look: "quiet" } as const;
  const beside: SeriesLabel = {
    ...word,
    x: plan.right + 4,
    anchor: "start",
    top: plan.top - sizes.note * 0.6,
  };
  return actual ? [beside] : [beside, { ...word, top: plan.top - gap - sizes.note * lineHeight }];
}

function lastYearPlaces({ lastYear, ...columns }: SeriesColumns, sizes: TextSizes): SeriesLabel[] {
  if (!lastYear || lastYear.isCut) return [];
  const word = { ...base(columns, "lastYear", lastYear, sizes.note), look: "quiet" } as const;
  const top = lastYear.value < 0 ? lastYear.bottom + gap : lastYear.top - gap - sizes.note * lineHeight;
  return [{ ...word, top }];
}

type Owner = Pick<SeriesColumns, "seriesKey" | "period">;

function base({ seriesKey, period }: Owner, role: string, { left, right, label }: Column, size: number) {
  const key = `${seriesKey} ${period} ${role}`;
  return { key, lines: [label], size, x: (left + right) / 2, anchor: "middle" } as const;
}

/** One above another from the plot's top where they would touch, held inside at the sides. */
function cutLabels(all: readonly SeriesColumns[], sizes: TextSizes, inside: Box): SeriesLabel[] {
  const labels: SeriesLabel[] = [];
  const row = sizes.note * lineHeight;
  for (const columns of all) {
    for (const mark of marksOf(columns).filter(({ isCut }) => isCut)) {
      const word = base(columns, `cut ${mark.left}`, mark, sizes.note);
      const half = textWidth(mark.label, sizes.note) / 2;
      const x = Math.min(Math.max(word.x, inside.left + half), inside.right - half);
      const lowest = mark.top - gap - row;
      labels.push(raise({ ...word, look: "strong", x, top: lowest }, labels.map(boxOf)));
    }
  }
  return labels;
}
