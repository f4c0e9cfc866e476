import type { IndicatorWire } from "../../api/catalog.schema.ts";
import { parsePeriod } from "../../domain/period-text.ts";
import type { Period } from "../../domain/period.ts";
import { percentageFits } from "../../domain/stated-percentage.ts";
import { planValue } from "./effect.ts";
import type { FigureKey } from "./figure-keys.ts";
import type { DoubtfulBecause, Existing, StagedLine } from "./staged.ts";

interface Looking {
  /** Whether an indicator counts things, so that its values are whole numbers. */
  readonly isWhole: (indicator: string) => boolean;
  readonly indicators: ReadonlyMap<string, IndicatorWire>;
  readonly existing: Existing;
  readonly keyOf: (figure: Pick<StagedLine, "committee" | "indicator" | "period" | "measure">) => FigureKey;
}

/** The line that holds for each figure. */
type Figures = ReadonlyMap<FigureKey, StagedLine>;

/** Marks what a file contradicts within itself: falling totals, percentages that are not value ÷ plan, halves of people. */
export function markContradictions(lines: readonly StagedLine[], looking: Looking): readonly StagedLine[] {
  const { keyOf } = looking;
  const starts = sharedStarts(lines);
  const needsFigures = starts.size > 0 || lines.some(({ measure }) => measure === "percent");
  const figures = needsFigures ? figuresIn(lines, keyOf) : new Map<FigureKey, StagedLine>();
  const falling = fallingFigures(figures, starts, looking);
  let isAny = false;
  const marked = lines.map((line) => {
    if (line.rejected !== undefined || line.effect === "repeated") return line;
    const doubts: DoubtfulBecause[] = [];
    if (falling.size > 0 && falling.has(keyOf(line))) doubts.push("falls");
    if (isPercentOff(line, figures, looking)) doubts.push("percentOff");
    if (isFraction(line, looking)) doubts.push("fraction");
    if (doubts.length === 0) return line;
    isAny = true;
    return { ...line, doubts: [...line.doubts, ...doubts] };
  });
  return isAny ? marked : lines;
}

function isFraction({ measure, indicator = "", value = 0 }: StagedLine, { isWhole }: Looking): boolean {
  return !Number.isInteger(value) && measure !== "percent" && isWhole(indicator);
}

function figuresIn(lines: readonly StagedLine[], keyOf: Looking["keyOf"]): Figures {
  const figures = new Map<FigureKey, StagedLine>();
  for (const line of lines) if (line.rejected === undefined) figures.set(keyOf(line), line);
  return figures;
}

/** The ranges of the periods that begin on the same day as another one of the file: only those can fall. */
function sharedStarts(lines: readonly StagedLine[]): ReadonlyMap<string, Period> {
  const ranges = new Map<string, Period | undefined>();
  for (const { period } of lines) {
    if (period !== undefined && !ranges.has(period)) ranges.set(period, parsePeriod(period));
  }
  const known = [...ranges].flatMap(([text, range]) => (range === undefined ? [] : [{ text, range }]));
  const byStart = Map.groupBy(known, ({ range }) => range.start);
  const shared = [...byStart.values()].filter((group) => group.length > 1);
  return new Map(shared.flat().map(({ text, range }) => [text, range]));
}

/** Keys of cumulative values of a flow that are below an earlier one of their year. */
function fallingFigures(
  figures: Figures,
  starts: ReadonlyMap<string, Period>,
  { indicators, keyOf }: Looking,
): ReadonlySet<FigureKey> {
  /** By committee, indicator and first day: lines of several lengths, in the order of the file. */
  const totals = new Map<FigureKey, StagedLine[]>();
  for (const line of figures.values()) {
    const { indicator = "", period = "", measure, value } = line;
    const range = starts.get(period);
    if (range === undefined || measure !== "actual" || value === undefined) continue;
    if (indicators.get(indicator)?.kind !== "flow") continue;
    const total = keyOf({ ...figureOf(line), period: `from ${range.start}` });
    const known = totals.get(total);
    if (known === undefined) totals.set(total, [line]);
    else known.push(line);
  }
  const endOf = ({ period = "" }: StagedLine) => starts.get(period)?.end ?? 0;
  const falling = new Set<FigureKey>();
  for (const sums of totals.values()) {
    let highest = -Infinity;
    for (const line of sums.toSorted((one, other) => endOf(one) - endOf(other))) {
      const { value = 0 } = line;
      if (value < highest) falling.add(keyOf(line));
      highest = Math.max(highest, value);
    }
  }
  return falling;
}

/** Whether a percentage can't be said of the value and the plan, by rounding, by truncation or by its bound. */
function isPercentOff(line: StagedLine, figures: Figures, { existing, keyOf }: Looking): boolean {
  const { measure, committee = "", indicator = "", period = "", value: percent, decimals, bound } = line;
  if (measure !== "percent" || percent === undefined) return false;
  const inFile = (of: "actual" | "plan", at = line.period) =>
    figures.get(keyOf({ ...figureOf(line), measure: of, period: at }))?.value;
  const actual = inFile("actual") ?? existing.figure(committee, indicator, period)?.value ?? undefined;
  const plan =
    inFile("plan") ??
    inFile("plan", line.period?.slice(0, 4)) ??
    planValueOf(existing, committee, indicator, period);
  if (actual === undefined || plan === undefined) return false;
  return !percentageFits(actual, plan, { percent, decimals, bound, base: "plan", measure: "level" });
}

function figureOf({ committee, indicator, period, measure }: StagedLine) {
  return { committee, indicator, period, measure };
}

function planValueOf(
  { plan }: Existing,
  committee: string,
  indicator: string,
  period: string,
): number | undefined {
  const target = plan(committee, indicator, period) ?? plan(committee, indicator, period.slice(0, 4));
  return target && planValue(target);
}
