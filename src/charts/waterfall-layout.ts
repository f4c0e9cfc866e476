import type { PlacedText } from "./chart-frame.tsx";
import type { Box } from "./label.ts";
import { lineHeight } from "./label.ts";
import { type TextSizes, textSizes } from "./text-sizes.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Size } from "./use-size.ts";
import { closesExactly } from "./waterfall-sum.ts";
import type { WaterfallProps, WaterfallStep, WaterfallTotal } from "./waterfall-step.ts";

/** One row of a waterfall: a total or a step. */
export interface WaterfallRow {
  readonly key: string;
  readonly total?: WaterfallTotal | undefined;
  readonly step?: WaterfallStep | undefined;
  readonly top: number;
  readonly bottom: number;
  readonly name: PlacedText;
  readonly value: PlacedText;
  /** Where nothing is known there is none. */
  readonly bar?: Box | undefined;
  /** x of the sum after this row. */
  readonly sum: number;
}

/** Everything that a waterfall draws, placed in px. */
export interface WaterfallLayout {
  readonly width: number;
  readonly height: number;
  readonly sizes: TextSizes;
  readonly rows: readonly WaterfallRow[];
  /** x of zero; undefined where the axis begins above it. */
  readonly zero: number | undefined;
  /** From each bar to the next, at the sum between them. */
  readonly connectors: string;
}

/**
 * Places a waterfall in a box of this width: names on the left, on a phone above their bars.
 * @throws RangeError where the steps do not lead from the start to the end, for NaN and the infinities.
 */
export function layOutWaterfall(props: WaterfallProps, { width, root }: Size): WaterfallLayout {
  const { start, steps, end, xMin = 0 } = props;
  if (
    !closesExactly(
      start.value,
      steps.map(({ value }) => value ?? 0),
      end.value,
    )
  ) {
    throw new RangeError(`The steps do not lead from ${start.value} to ${end.value}`);
  }
  const sizes = textSizes(root);
  const { note } = sizes;
  const line = note * lineHeight;
  const entries = entriesOf(props);
  const isStacked = width < 34 * root;
  const longest = Math.max(...entries.map(({ name }) => textWidth(name, note)));
  const names = isStacked ? width - 8 : Math.min(longest + 4, width * 0.36);
  const left = isStacked ? 1 : names + root;
  const sums = entries.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(xMin, ...sums.filter((sum) => sum < xMin && (xMin === 0 || sum !== 0)));
  const high = Math.max(xMin, ...sums);
  const share = (value: number) => (Math.max(value, low) - low) / (high - low || 1);
  const span = Math.min(
    ...entries.map(({ label, isTotal, from, to }) => {
      const room = width - left - 8 - textWidth(label, isTotal ? sizes.figure : note);
      return room / Math.max(share(from), share(to), 0.01);
    }),
  );
  const x = (value: number) => left + share(value) * Math.min(span, width - left - 8);

  let top = 0;
  const rows = entries.map((entry): WaterfallRow => {
    const lines = wrap(entry.name, names, note);
    const thick = entry.isTotal ? root : root * 0.8125;
    const above = isStacked ? lines.length * line + 3 : 0;
    const height = isStacked ? above + thick + root * 0.7 : Math.max(lines.length * line, thick) + root * 0.7;
    const middle = isStacked ? top + above + thick / 2 : top + height / 2;
    const size = entry.isTotal ? sizes.figure : note;
    const [one, other] = [x(entry.from), x(entry.to)];
    const edge = Math.max(one, other);
    const row = {
      key: entry.key,
      total: entry.total,
      step: entry.step,
      top,
      bottom: top + height,
      sum: other,
      name: {
        lines,
        size: note,
        x: isStacked ? 8 : 0,
        anchor: "start",
        top: isStacked ? top : middle - (lines.length * line) / 2,
      },
      value: {
        lines: [entry.label],
        size,
        x: edge + 6,
        anchor: "start",
        top: middle - (size * lineHeight) / 2,
      },
      bar: entry.isKnown
        ? { left: Math.min(one, other), right: edge, top: middle - thick / 2, bottom: middle + thick / 2 }
        : undefined,
    } as const;
    top += height;
    return row;
  });
  return {
    width,
    height: Math.ceil(top + 2),
    sizes,
    rows,
    zero: low <= 0 ? x(0) : undefined,
    connectors: connectorsOf(rows),
  };
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly isTotal: boolean;
  readonly isKnown: boolean;
  readonly total?: WaterfallTotal;
  readonly step?: WaterfallStep;
}

function entriesOf({ start, steps, end }: WaterfallProps): Entry[] {
  let sum = start.value;
  const middle = steps.map((step): Entry => {
    const from = sum;
    sum += step.value ?? 0;
    const { key, name, label, value } = step;
    return { key, name, label, from, to: sum, isTotal: false, isKnown: value !== undefined, step };
  });
  return [totalEntry("start", start), ...middle, totalEntry("end", end)];
}

function totalEntry(key: string, total: WaterfallTotal): Entry {
  const { name, label, value } = total;
  return { key: ` ${key}`, name, label, from: 0, to: value, isTotal: true, isKnown: true, total };
}

/** The hairline passes through a row without a bar. */
function connectorsOf(rows: readonly WaterfallRow[]): string {
  return rows
    .slice(0, -1)
    .map((row, index) => {
      const next = rows[index + 1];
      const from = row.bar?.bottom ?? (row.top + row.bottom) / 2;
      const to = next?.bar?.top ?? ((next?.top ?? 0) + (next?.bottom ?? 0)) / 2;
      return `M${row.sum} ${from}V${to}`;
    })
    .join("");
}
