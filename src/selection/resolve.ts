import type { ReferenceMode } from "../domain/assessment.ts";
import type { Catalog, Indicator } from "../domain/indicator.ts";
import { parsePeriod } from "../domain/period-text.ts";
import type { Period } from "../domain/period.ts";
import {
  bases,
  referenceModes,
  rowKinds,
  shows,
  sortKeys,
  views,
  type Selection,
  unitLevels,
} from "./selection.ts";

/** A word of the link that means nothing here, and was replaced by the nearest sensible value. */
export interface Replacement {
  readonly control:
    | "dataset"
    | "committee"
    | "indicator"
    | "period"
    | "view"
    | "reference"
    | "sort"
    | "show"
    | "rows"
    | "against"
    | "level";
  readonly given: string;
}

const usualIndicator = "new-members";

/** The indicator that the link names, else the usual one. @throws RangeError for a catalog without indicators. */
export function chosenIndicator({ indicator: id }: Selection, { indicators }: Catalog): Indicator {
  const found =
    indicators.find((each) => each.id === id) ?? indicators.find((each) => each.id === usualIndicator);
  const chosen = found ?? indicators[0];
  if (chosen === undefined) throw new RangeError("The catalog names no indicator");
  return chosen;
}

/** The selection after the data had their say. */
export interface Looking {
  readonly indicator: Indicator;
  /** Undefined: the latest period of each. */
  readonly period: Period | undefined;
  readonly view: (typeof views)[number];
  readonly reference: ReferenceMode;
  readonly sort: (typeof sortKeys)[number];
  readonly isDeep: boolean;
  readonly show: (typeof shows)[number];
  readonly rows: (typeof rowKinds)[number];
  readonly against: (typeof bases)[number];
  /** How many years the views over time reach back, the period's own included: 1…10. */
  readonly span: number;
  /** Only these of the units; undefined: all. */
  readonly unitIds: readonly string[] | undefined;
  readonly replaced: readonly Replacement[];
}

/**
 * Reads the link's words against the catalog and what could be shown of them. What is not there takes its default; what
 * is impossible does too, and is listed in `replaced`. @throws RangeError for a catalog without indicators.
 */
export function resolveSelection(
  selection: Selection,
  catalog: Catalog,
  shown: { readonly dataset: string; readonly committee: string },
): Looking {
  const replaced: Replacement[] = [];
  const note = (control: Replacement["control"], given: string | undefined) => {
    if (given !== undefined) replaced.push({ control, given });
  };

  if (selection.dataset !== shown.dataset) note("dataset", selection.dataset);
  if (selection.committee !== shown.committee) note("committee", selection.committee);

  const indicator = chosenIndicator(selection, catalog);
  if (indicator.id !== selection.indicator) note("indicator", selection.indicator);

  const period = selection.period === undefined ? undefined : parsePeriod(selection.period);
  if (period === undefined) note("period", selection.period);

  const oneOf = <T extends string>(
    control: Replacement["control"],
    words: readonly [T, ...T[]],
    given: string | undefined,
  ): T => {
    const found = words.find((word) => word === given);
    if (found === undefined) note(control, given);
    return found ?? words[0];
  };

  return {
    indicator,
    period,
    view: oneOf("view", views, selection.view),
    reference: oneOf("reference", referenceModes, selection.reference),
    sort: oneOf("sort", sortKeys, selection.sort),
    isDeep: oneOf("level", unitLevels, selection.level) === "organisations",
    show: oneOf("show", shows, selection.show),
    rows: oneOf("rows", rowKinds, selection.rows),
    against: oneOf("against", bases, selection.against),
    span: spanOf(selection.span),
    unitIds: selection.units?.split(",").filter((id) => id !== ""),
    replaced,
  };
}

const usualSpan = 2;

function spanOf(given: string | undefined): number {
  const years = Number(given ?? usualSpan);
  return Number.isInteger(years) && years >= 1 && years <= 10 ? years : usualSpan;
}
