import { colours, lineHeight, widthOf, wrapped } from "./picture-look.ts";
import { element, type Drawing, type SvgNode } from "./svg.ts";
import { textBlock } from "./text-block.ts";

/** A line of a bullet list, in words and shares of its plan. */
export interface BulletRow {
  readonly name: string;
  /** Under the name: its period, its coverage. */
  readonly note: string;
  readonly value: string;
  /** Under the value ("/ 160"). */
  readonly plan: string;
  readonly attainment: string;
  readonly status: {
    readonly word: string;
    readonly shape: string;
    readonly tone: "ahead" | "late" | "none";
  };
  /** Undefined where there is no plan to draw against: `barless` says so. */
  readonly bar?:
    | {
        readonly attained?: number | undefined;
        readonly due?: number | undefined;
        readonly planHigh?: number | undefined;
        readonly precision: "exact" | "provisional" | "estimated";
      }
    | undefined;
  readonly barless?: string | undefined;
}

export interface BulletList {
  readonly rows: readonly BulletRow[];
  /** The share at the right edge, common to all, ≥ every share in them. */
  readonly scaleMax: number;
  /** What the marks mean. */
  readonly legend: { readonly actual: string; readonly plan: string; readonly due: string };
}

const width = 1100;
const size = 14;
const noteSize = 11.5;
const gap = 24;
const legendHeight = 28;

/** The list as on the screen, in a width of its own: names, bars on one zero line, values, shares, status words. */
export function bulletListSvg(list: BulletList): Drawing {
  const columns = placeColumns(list.rows);
  let top = legendHeight;
  const lines = list.rows.map((row) => {
    const line = drawRow(row, top, columns, list.scaleMax);
    top = line.bottom;
    return line.nodes;
  });
  return { width, height: top + 1, nodes: [...legend(list.legend), ...lines.flat(), rule(top)] };
}

type ColumnPlaces = ReturnType<typeof placeColumns>;

function placeColumns(rows: readonly BulletRow[]) {
  const widest = (text: (row: BulletRow) => number) => Math.max(0, ...rows.map(text));
  const status = widest((row) => widthOf(row.status.word, size) + 18);
  const share = widest((row) => widthOf(row.attainment, size));
  const value = widest((row) => Math.max(widthOf(row.value, size), widthOf(row.plan, noteSize)));
  const statusLeft = width - status;
  const shareRight = statusLeft - gap;
  const valueRight = shareRight - share - gap;
  const left = valueRight - value - gap;
  const name = left * 0.5;
  return { name, bar: { left: name + gap, width: left - name - gap }, valueRight, shareRight, statusLeft };
}

function drawRow(row: BulletRow, top: number, columns: ColumnPlaces, scaleMax: number) {
  const padding = 8;
  const nameLines = wrapped(row.name, columns.name, size).length;
  const noteLines = row.note === "" ? 0 : wrapped(row.note, columns.name, noteSize).length;
  const who = (nameLines * size + noteLines * noteSize) * lineHeight;
  const what = (size + (row.plan === "" ? 0 : noteSize)) * lineHeight;
  const height = Math.max(who, what) + 2 * padding;
  const at = (content: number) => top + (height - content) / 2;
  const middle = top + height / 2;
  const name = textBlock(row.name, { x: 0, top: at(who), width: columns.name }, { size, fill: colours.ink });
  const strong = { size, fill: colours.ink, weight: 600, anchor: "end" } as const;
  const quiet = { size: noteSize, fill: colours.inkQuiet } as const;
  const value = textBlock(row.value, { x: columns.valueRight, top: at(what) }, strong);
  const line = at(size * lineHeight);
  const tone = colours[row.status.tone];
  const nodes: SvgNode[] = [
    rule(top),
    ...name.nodes,
    ...(row.note === ""
      ? []
      : textBlock(row.note, { x: 0, top: name.bottom, width: columns.name }, quiet).nodes),
    ...(row.bar === undefined
      ? textBlock(row.barless ?? "–", { x: columns.bar.left, top: line, width: columns.bar.width }, quiet)
          .nodes
      : bar(row.bar, columns.bar, middle, scaleMax)),
    ...value.nodes,
    ...(row.plan === ""
      ? []
      : textBlock(row.plan, { x: columns.valueRight, top: value.bottom }, { ...quiet, anchor: "end" }).nodes),
    ...textBlock(row.attainment, { x: columns.shareRight, top: line }, strong).nodes,
    element("path", {
      d: row.status.shape,
      fill: tone,
      "fill-rule": "evenodd",
      transform: `translate(${columns.statusLeft} ${middle - 5})`,
    }),
    ...textBlock(
      row.status.word,
      { x: columns.statusLeft + 18, top: line },
      { size, fill: tone, weight: 600 },
    ).nodes,
  ];
  return { nodes, bottom: top + height };
}

/** Drawn from its end to zero, so that the dashes of a value that may still change stand at its end. A real 0 is 3 px. */
function bar(
  { attained, due, planHigh, precision }: NonNullable<BulletRow["bar"]>,
  place: ColumnPlaces["bar"],
  middle: number,
  scaleMax: number,
): readonly SvgNode[] {
  const x = (share: number) => place.left + (Math.max(0, share) / scaleMax) * place.width;
  const outline = (end: number, dashes?: string) =>
    element("rect", {
      x: place.left,
      y: middle - 8,
      width: x(end) - place.left,
      height: 16,
      fill: "none",
      stroke: colours.plan,
      "stroke-width": 1.25,
      "stroke-dasharray": dashes,
    });
  const actual = (share: number) =>
    element("line", {
      x1: share === 0 ? place.left + 3 : x(share),
      x2: place.left,
      y1: middle,
      y2: middle,
      stroke: colours.actual,
      "stroke-width": 8,
      "stroke-dasharray": dashesOf[precision],
    });
  const tick = (share: number) => [
    element("rect", { x: x(share) - 2, y: middle - 13, width: 4, height: 26, fill: colours.paper }),
    element("rect", { x: x(share) - 1, y: middle - 12, width: 2, height: 24, fill: colours.house }),
  ];
  return [
    ...(planHigh === undefined ? [] : [outline(planHigh, "3 3")]),
    outline(1),
    ...(attained === undefined ? [] : [actual(attained)]),
    ...(due === undefined ? [] : tick(due)),
  ];
}

const dashesOf = { exact: undefined, provisional: "3 2 9999", estimated: "2 2 2 2 2 2 9999" };

function legend({ actual, plan, due }: BulletList["legend"]): readonly SvgNode[] {
  let left = 0;
  const item = (swatch: (x: number) => SvgNode, word: string) => {
    const x = left;
    left += 22 + widthOf(word, noteSize) + 16;
    return [
      swatch(x),
      ...textBlock(word, { x: x + 22, top: 2 }, { size: noteSize, fill: colours.inkQuiet }).nodes,
    ];
  };
  const box = { y: 5, width: 14, height: 9 };
  return [
    item((x) => element("rect", { ...box, x, fill: colours.actual }), actual),
    item(
      (x) => element("rect", { ...box, x, fill: "none", stroke: colours.plan, "stroke-width": 1.25 }),
      plan,
    ),
    item((x) => element("rect", { x: x + 6, y: 2, width: 2, height: 14, fill: colours.house }), due),
  ].flat();
}

function rule(y: number): SvgNode {
  return element("line", { x2: width, y1: y, y2: y, stroke: colours.line });
}
