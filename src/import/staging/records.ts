import type { ObservationWire } from "../../api/observation.schema.ts";
import type { TargetWire } from "../../api/target.schema.ts";
import { cellAddress } from "../layout/cell-text.ts";
import type { StagedLine } from "./staged.ts";

/** What accepted lines become: one observation per figure, its percentage within it, and one target per plan. */
export interface ImportedRecords {
  readonly observations: readonly ObservationWire[];
  readonly targets: readonly TargetWire[];
}

/** The records of accepted lines, in the file's order, of source `source`. Of lines in conflict the last holds. */
export function recordsOf(lines: readonly StagedLine[], source: string): ImportedRecords {
  const observations = new Map<string, ObservationWire>();
  const targets = new Map<string, TargetWire>();
  for (const line of lines) {
    const { committee, indicator, period, value, measure } = line;
    if (line.record !== undefined && line.rejected === undefined) {
      const { record } = line;
      const own = `${record.committee}\u0001${record.indicator}\u0001${record.period}\u0001${record.source}`;
      if ("status" in record) observations.set(own, record);
      else targets.set(`${own}\u0001${record.origin}\u0001${record.asOf}`, record);
      continue;
    }
    const isWhole =
      committee !== undefined && indicator !== undefined && period !== undefined && value !== undefined;
    if (!isWhole || line.rejected !== undefined || line.effect === "repeated") continue;
    const cell = { committee, indicator, period };
    const key = `${committee}\u0001${indicator}\u0001${period}`;
    if (measure === "plan") {
      targets.set(key, {
        ...cell,
        shape: "exact",
        value,
        origin: "assigned",
        ...dated(line),
        ...noted(line),
        source,
      });
      continue;
    }
    const known = observations.get(key);
    const own = { ...cell, ...dated(line), ...noted(line), source };
    observations.set(
      key,
      measure === "actual"
        ? { ...known, ...own, value, status: line.status, ...bounded(line), quote: quoteOf(line) }
        : {
            value: null,
            status: "A",
            quote: quoteOf(line),
            ...own,
            ...known,
            stated: [{ percent: value, decimals: line.decimals, base: "plan", ...bounded(line) }],
          },
    );
  }
  return { observations: [...observations.values()], targets: [...targets.values()] };
}

/** Where the figure stands in its file, word for word: `Quý III!D12: 116`. */
function quoteOf({ sheet, row, column, raw }: StagedLine): string {
  return `${sheet === "" ? "" : `${sheet}!`}${cellAddress(row, column)}: ${raw}`;
}

function bounded({ bound }: StagedLine) {
  return bound === undefined ? {} : { bound };
}

function dated({ asOf }: StagedLine) {
  return asOf === undefined ? {} : { asOf };
}

function noted({ note }: StagedLine) {
  return note === undefined ? {} : { note: { vi: note } };
}
