import type { ObservationWire } from "../../api/observation.schema.ts";
import type { TargetWire } from "../../api/target.schema.ts";
import { parsePeriod } from "../../domain/period-text.ts";
import { effectOf, planValue } from "./effect.ts";
import type { Existing, StagedLine } from "./staged.ts";

interface Looking {
  readonly sheet: string;
  readonly existing: Existing;
  readonly isCommittee: (id: string) => boolean;
  readonly isIndicator: (id: string) => boolean;
}

/** Records that say by codes what they mean, as lines. A record that is there already, value for value, is the same. */
export function recordLines(
  {
    observations,
    targets,
  }: { readonly observations: readonly ObservationWire[]; readonly targets: readonly TargetWire[] },
  looking: Looking,
): readonly StagedLine[] {
  return [
    ...observations.map((record, at) => lineOf(record, "actual", record.value ?? undefined, at + 1, looking)),
    ...targets.map((record, at) =>
      lineOf(record, "plan", planValue(record), observations.length + at + 1, looking),
    ),
  ];
}

function lineOf(
  record: ObservationWire | TargetWire,
  measure: "actual" | "plan",
  value: number | undefined,
  row: number,
  { sheet, existing, isCommittee, isIndicator }: Looking,
): StagedLine {
  const { committee, indicator, period } = record;
  const rejected = !isCommittee(committee)
    ? "unknownUnit"
    : !isIndicator(indicator)
      ? "unknownIndicator"
      : parsePeriod(period) === undefined
        ? "unknownPeriod"
        : undefined;
  const line: StagedLine = {
    sheet,
    row,
    column: 4,
    unit: committee,
    committee,
    indicator,
    period,
    measure,
    raw: value === undefined ? "" : String(value),
    value,
    decimals: 0,
    status: "status" in record ? record.status : "A",
    doubts: [],
    record,
  };
  return rejected === undefined ? { ...line, ...effectOf(line, existing) } : { ...line, rejected };
}
