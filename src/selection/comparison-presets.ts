import type { SelectionChange } from "./selection.ts";

export const presetIds = ["samePeriod", "quarters", "plan", "units", "term", "missing", "changes"] as const;
export type PresetId = (typeof presetIds)[number];

/** The usual questions to the compare page, one press each: what the link says for each of them. */
export const comparisonPresets: Record<PresetId, SelectionChange> = {
  samePeriod: { show: undefined, rows: undefined, against: undefined, view: undefined },
  quarters: { show: "columns", view: "quarter", against: "previous", span: "2" },
  plan: { show: undefined, rows: "indicators", against: undefined },
  units: { show: "ranking", rows: undefined },
  term: { show: undefined, rows: "periods", view: undefined, span: "5" },
  missing: { show: "missing", rows: undefined },
  changes: { show: "changes", rows: undefined },
};
