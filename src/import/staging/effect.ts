import type { TargetWire } from "../../api/target.schema.ts";
import type { Existing, StagedLine } from "./staged.ts";

/** What a line would do to what is there. A percentage belongs to the figure of its cell. */
export function effectOf(
  line: Pick<StagedLine, "committee" | "indicator" | "period" | "measure" | "value" | "decimals">,
  existing: Existing,
): Pick<StagedLine, "effect" | "old"> {
  const { committee, indicator, period, measure, value } = line;
  if (committee === undefined || indicator === undefined || period === undefined) return {};
  if (measure === "plan") {
    const plan = existing.plan(committee, indicator, period);
    return compared(plan && planValue(plan), value);
  }
  const figure = existing.figure(committee, indicator, period);
  if (measure === "actual") return compared(figure?.value ?? undefined, value);
  return compared(figure?.stated?.find(({ base }) => base === "plan")?.percent, value);
}

/** The value by which attainment is measured: of a range its lower end; undefined of a rate. */
export function planValue(plan: TargetWire): number | undefined {
  if (plan.shape === "range") return plan.range[0];
  return plan.shape === "rate" ? undefined : plan.value;
}

function compared(old: number | undefined, value: number | undefined): Pick<StagedLine, "effect" | "old"> {
  if (old === undefined) return { effect: "new" };
  return old === value ? { effect: "same" } : { effect: "changed", old };
}
