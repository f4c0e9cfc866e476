import type { IndicatorWire } from "../../../api/catalog.schema.ts";
import type { IndicatorEdit } from "../../../workspace/change.ts";
import { newUnitId } from "../new-unit.ts";
import { textOf, type FieldProblems, type FormAnswer } from "./unit-forms.ts";

export const indicatorKinds = ["flow", "stock", "ratio"] as const;
export const directions = ["higher", "lower", "neutral"] as const;

/** The indicator that the form describes: a new one, or `known` corrected. Its id stays, as figures are kept under it. */
export function readIndicatorForm(
  form: FormData,
  known: IndicatorWire | undefined,
  indicators: readonly IndicatorWire[],
): FormAnswer<IndicatorEdit> {
  const [name, unit] = [textOf(form, "name"), textOf(form, "unit")];
  if (name === undefined || unit === undefined) {
    const problems: FieldProblems = {
      ...(name === undefined && { name: "empty" }),
      ...(unit === undefined && { unit: "empty" }),
    };
    return { problems };
  }
  const indicator: IndicatorWire = {
    id: known?.id ?? newUnitId(name.vi, indicators),
    name,
    unit,
    kind: indicatorKinds.find((each) => each === form.get("kind")) ?? "flow",
    direction: directions.find((each) => each === form.get("direction")) ?? "higher",
    group: known?.group ?? indicators[0]?.group ?? "other",
  };
  return { edit: { edit: "indicator", indicator }, look: indicator.id };
}
