import { boxOf, type Label, lineHeight } from "./label.ts";
import { type Columns, shoulder } from "./quarter-columns.ts";
import type { TextSizes } from "./text-sizes.ts";
import { wrap } from "./text-width.ts";

/** Blocks of labels to try in order; the last resort is taken even if it touches something. */
export interface Proposal {
  readonly places: readonly (readonly Label[])[];
  readonly lastResort?: readonly Label[] | undefined;
}

const gap = 3;
const none: Proposal = { places: [] };

export function proposeActual(column: Columns, sizes: TextSizes): Proposal {
  const { point, actual, main } = column;
  if (!point.actual || !actual) return none;
  const lines = [point.actual.label];
  const value = { role: "actual", lines, size: sizes.figure, x: middle(main), anchor: "middle" } as const;
  const note = { ...value, role: "note", lines: [point.actual.note ?? ""], size: sizes.note } as const;
  const stack = (bottom: number): Label[] => {
    const under = point.actual?.note === undefined ? [] : [above(note, bottom)];
    return [above(value, bottom - under.length * sizes.note * lineHeight), ...under];
  };
  if (point.actual.value < 0) {
    const under: Label = { ...value, top: actual.bottom + gap };
    const more = point.actual.note === undefined ? [] : [{ ...note, top: boxOf(under).bottom }];
    return { places: [], lastResort: [under, ...more] };
  }
  const top = highest(column);
  const onActual = { ...value, top: actual.top + gap, isOnActual: true };
  const inBar = point.actual.note === undefined ? [[onActual]] : [];
  const raised = [0, 1, 2, 3].map((rows) => stack(top - gap - rows * sizes.note * lineHeight));
  const rest = column.hasShoulder ? [...raised, ...inBar] : [...inBar, ...raised];
  return { places: [stack(actual.top - gap), ...rest], lastResort: stack(top - gap) };
}

export function proposeForecast(column: Columns, sizes: TextSizes): Proposal {
  const { point, whisker, main, bandWidth } = column;
  if (!point.forecast || !whisker) return none;
  const word = { role: "forecast", size: sizes.note, x: middle(main), anchor: "middle" } as const;
  const lines = wrap(point.forecast.label, bandWidth - 8, sizes.note);
  const at = (bottom: number): Label[] => [above({ ...word, lines }, bottom)];
  const bottom = highest(column) - gap;
  const raised = [0, 1, 2, 3].map((rows) => at(bottom - rows * sizes.note * lineHeight));
  return { places: [at(whisker.top - gap), ...raised], lastResort: at(bottom) };
}

export function proposeGap(column: Columns, sizes: TextSizes): Proposal {
  const { point, outline, lastYear, main, bandWidth, center, axis } = column;
  if (point.gapLabel === undefined || point.actual || point.forecast) return none;
  const isBeside = lastYear !== undefined && !outline;
  const left = lastYear ? lastYear.right + gap : center - bandWidth / 2;
  const room = outline ?? { left, right: center + bandWidth / 2 };
  const word = { role: "gap", size: sizes.note, anchor: "middle" } as const;
  const within = wrap(point.gapLabel, room.right - room.left - (isBeside ? 0 : 8), sizes.note);
  const low = above({ ...word, x: middle(room), lines: within }, axis - gap);
  if (isBeside) {
    const dash = above({ ...word, x: middle(main), lines: ["–"] }, axis - gap);
    return { places: within.length > 3 ? [] : [[low]], lastResort: [dash] };
  }
  const over = { ...word, x: center, lines: wrap(point.gapLabel, bandWidth - 8, sizes.note) };
  const bottom = highest(column) - gap;
  const raised = [0, 1, 2, 3].map((rows) => [above(over, bottom - rows * sizes.note * lineHeight)]);
  return { places: within.length > 2 ? [...raised, [low]] : [[low], ...raised], lastResort: raised[0] };
}

export function proposePlan(column: Columns, sizes: TextSizes): Proposal {
  const { point, outline } = column;
  if (!point.plan || !outline) return none;
  const word = { role: "plan", lines: [point.plan.label], size: sizes.note } as const;
  const top = outline.top - (sizes.note * lineHeight) / 2;
  const start = { ...word, x: outline.right + shoulder, anchor: "start" } as const;
  const over = { ...word, x: middle(outline), anchor: "middle" } as const;
  const places = [{ ...start, top }, { ...start, top: outline.top }, above(over, outline.top - gap)];
  const rows = isWorded(point.plan.label) ? [0, 1, 2, 3] : [];
  const raised = rows.map((row) => above(over, highest(column) - gap - row * sizes.figure * lineHeight));
  return { places: [...places, ...raised].map((label) => [label]) };
}

export function proposeLastYear({ point, lastYear }: Columns, sizes: TextSizes): Proposal {
  if (!point.lastYear || !lastYear) return none;
  const lines = [point.lastYear.label];
  const word = { role: "lastYear", lines, size: sizes.note, x: middle(lastYear), anchor: "middle" } as const;
  if (point.lastYear.value < 0) return { places: [[{ ...word, top: lastYear.bottom + gap }]] };
  // Over it something wider may stand; then in the column, where that is wide and high enough.
  const inside = { ...word, top: lastYear.top + gap };
  const { left, right, bottom } = boxOf(inside);
  const fits = left >= lastYear.left && right <= lastYear.right && bottom <= lastYear.bottom;
  return { places: [[above(word, lastYear.top - gap)]], lastResort: fits ? [inside] : undefined };
}

/** Away from its outline a bare number would be read as another value of the column. */
function isWorded(label: string): boolean {
  return /\p{L}/u.test(label);
}

function above(label: Omit<Label, "top">, bottom: number): Label {
  return { ...label, top: bottom - label.lines.length * label.size * lineHeight };
}

function highest({ outline, range, actual, forecast, whisker, axis }: Columns): number {
  return Math.min(...[outline, range, actual, forecast, whisker].map((mark) => mark?.top ?? axis));
}

function middle({ left, right }: { left: number; right: number }): number {
  return (left + right) / 2;
}
