import type { IndicatorWire } from "../../api/catalog.schema.ts";
import { parsePeriod } from "../../domain/period-text.ts";
import { planValue } from "./effect.ts";
import { figureKey } from "./repeats.ts";
import type { DoubtfulBecause, Existing, StagedLine } from "./staged.ts";

interface Looking {
  /** Whether an indicator counts things, so that its values are whole numbers. */
  readonly isWhole: (indicator: string) => boolean;
  readonly indicators: ReadonlyMap<string, IndicatorWire>;
  readonly existing: Existing;
}

/** Marks what a file contradicts within itself: falling totals, percentages that are not value ÷ plan, halves of people. */
export function markContradictions(lines: readonly StagedLine[], looking: Looking): readonly StagedLine[] {
  const byKey = new Map<string, StagedLine>();
  for (const line of lines) if (line.rejected === undefined) byKey.set(figureKey(line), line);
  const falling = fallingLines(byKey, looking);
  let isAny = false;
  const marked = lines.map((line) => {
    if (line.rejected !== undefined || line.effect === "repeated") return line;
    const doubts: DoubtfulBecause[] = [
      ...(falling.has(figureKey(line)) ? (["falls"] as const) : []),
      ...(isPercentOff(line, byKey, looking) ? (["percentOff"] as const) : []),
      ...(isFraction(line, looking) ? (["fraction"] as const) : []),
    ];
    if (doubts.length === 0) return line;
    isAny = true;
    return { ...line, doubts: [...line.doubts, ...doubts] };
  });
  return isAny ? marked : lines;
}

function isFraction({ measure, indicator = "", value = 0 }: StagedLine, { isWhole }: Looking): boolean {
  return measure !== "percent" && isWhole(indicator) && !Number.isInteger(value);
}

/** Keys of cumulative values of a flow that are below an earlier one of their year. */
function fallingLines(byKey: ReadonlyMap<string, StagedLine>, { indicators }: Looking): ReadonlySet<string> {
  const totals = new Map<
    string,
    { readonly key: string; readonly months: number; readonly value: number }[]
  >();
  for (const [key, { committee, indicator = "", period = "", measure, value }] of byKey) {
    if (measure !== "actual" || value === undefined || indicators.get(indicator)?.kind !== "flow") continue;
    const range = parsePeriod(period);
    if (range === undefined) continue;
    const group = `${committee}\u0001${indicator}\u0001${range.start}`;
    const entry = { key, months: range.end - range.start, value };
    const known = totals.get(group);
    if (known === undefined) totals.set(group, [entry]);
    else known.push(entry);
  }
  const falling = new Set<string>();
  for (const entries of totals.values()) {
    let highest = -Infinity;
    for (const { key, value } of entries.toSorted((one, other) => one.months - other.months)) {
      if (value < highest) falling.add(key);
      highest = Math.max(highest, value);
    }
  }
  return falling;
}

/** By rounding or by truncation, as reports do: −u/2 ≤ A/T − p < u, u being one unit of the last digit stated. */
function isPercentOff(
  line: StagedLine,
  byKey: ReadonlyMap<string, StagedLine>,
  { existing }: Looking,
): boolean {
  const { measure, committee = "", indicator = "", period = "", value, decimals } = line;
  if (measure !== "percent" || value === undefined) return false;
  const actual =
    byKey.get(figureKey({ ...line, measure: "actual" }))?.value ??
    existing.figure(committee, indicator, period)?.value;
  const plan = planFor(line, byKey) ?? planValueOf(existing, committee, indicator, period);
  if (actual === undefined || actual === null || plan === undefined || plan === 0) return false;
  const unit = 10 ** -decimals;
  const difference = (actual / plan) * 100 - value;
  return difference < -unit / 2 - noise || difference >= unit + noise;
}

const noise = 1e-9;

function planFor(line: StagedLine, byKey: ReadonlyMap<string, StagedLine>): number | undefined {
  const own = byKey.get(figureKey({ ...line, measure: "plan" }))?.value;
  return own ?? byKey.get(figureKey({ ...line, measure: "plan", period: line.period?.slice(0, 4) }))?.value;
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
