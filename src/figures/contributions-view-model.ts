import type { WaterfallStep } from "../charts/waterfall-step.ts";
import type { Committee } from "../domain/committee.ts";
import type { Contributions, ContributionBase, ContributionStep } from "../domain/contribution.ts";
import type { Direction, Indicator } from "../domain/indicator.ts";
import { compareWordsOf } from "../messages/compare-words.ts";
import { percentSignOf } from "../messages/counted-noun.ts";
import { textIn, type Language } from "../messages/language.ts";
import { formatNumber, formatSigned } from "../messages/number.ts";
import { formatQuantity, plainly } from "../messages/quantity.ts";
import { wordsOf } from "../messages/words.ts";
import type { DataTable } from "./data-table.tsx";
import { measuredCell } from "./quantity-cell.ts";

/** The way from the plan to the actual in words: one array for the waterfall and its table. */
export interface ContributionLines {
  readonly start: { readonly name: string; readonly value: number; readonly label: string };
  readonly steps: readonly WaterfallStep[];
  readonly end: { readonly name: string; readonly value: number; readonly label: string };
}

export function contributionLines(
  { start, end, steps, parent }: Contributions,
  indicator: Indicator,
  base: ContributionBase,
  language: Language,
): ContributionLines {
  const { scenarios } = wordsOf(language);
  const sign = percentSignOf(indicator);
  const { figure } = parent;
  return {
    start: {
      name: base === "plan" ? scenarios.plan : scenarios.due,
      value: start,
      label: formatNumber(start, language, 1) + sign,
    },
    steps: steps.map((step) => ({
      key: keyOf(step),
      name: nameOf(step, language),
      value: step.amount,
      label: formatSigned(step.amount, language, 1) + sign,
      tone: toneOf(step.amount, indicator.direction),
      isRemainder: step.units.length === 0,
    })),
    end: {
      name: scenarios.actual,
      value: end,
      label: figure.kind === "value" ? formatQuantity(plainly(figure), language, sign) : "",
    },
  };
}

export function contributionTable(
  { start, steps, end }: ContributionLines,
  { parent }: Pick<Contributions, "parent">,
  { committee, indicator, caption }: { committee: Committee; indicator: Indicator; caption: string },
  language: Language,
): DataTable {
  const words = compareWordsOf(language);
  const subject = { committee, indicator, assessment: parent };
  const row = (key: string, name: string, label: string, value: number | undefined, isTotal: boolean) => ({
    key,
    cells: [
      { text: name },
      {
        ...(value === undefined ? { text: label } : measuredCell(label, value, indicator)),
        ...(isTotal ? { subject } : {}),
      },
    ],
  });
  return {
    caption,
    columns: [
      { key: "unit", label: words.columns.unit, kind: "text" },
      { key: "variance", label: words.columns.variance, kind: "number" },
    ],
    rows: [
      row("start", start.name, start.label, start.value, true),
      ...steps.map(({ key, name, label, value }) => row(key, name, label, value, false)),
      row("end", end.name, end.label, end.value, true),
    ],
  };
}

/**
 * Where the axis begins, so that steps that are small beside the totals can be seen: below the lowest level by as much as
 * the levels are apart, as a round number. Undefined, which is 0, where they can be seen anyway.
 */
export function axisStart({ start, end, steps }: Contributions): number | undefined {
  const levels = [start, end, ...steps.map(({ to }) => to)];
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const range = high - low;
  if (range === 0 || low <= 0 || range > smallRange * high) return undefined;
  const step = 10 ** Math.floor(Math.log10(range));
  return Math.max(0, Math.floor((low - range) / step) * step);
}

/** Levels that are apart by less than this part of the highest are hardly told apart on an axis from 0. */
const smallRange = 0.2;

function keyOf({ kind, units }: ContributionStep): string {
  return kind === "unit" ? (units[0]?.id ?? kind) : kind;
}

function nameOf({ kind, units }: ContributionStep, language: Language): string {
  const { steps } = compareWordsOf(language);
  switch (kind) {
    case "unit":
      return units.map(({ name, shortName }) => textIn(shortName ?? name, language)).join(", ");
    case "unallocated":
    case "unmatched":
      return steps[kind];
    default:
      return steps[kind](units.length);
  }
}

/** More is better, except towards a ceiling; nothing is judged where the indicator is not. */
function toneOf(amount: number, direction: Direction): WaterfallStep["tone"] {
  if (amount === 0 || direction === "neutral") return "neutral";
  return amount > 0 === (direction === "higher") ? "favourable" : "unfavourable";
}
