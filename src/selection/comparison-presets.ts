import type { SelectionChange } from "./selection.ts";

export const presetIds = [
  "sameLastYear",
  "quarters",
  "planAndActual",
  "committees",
  "termSoFar",
  "notReported",
  "changes",
] as const;
export type PresetId = (typeof presetIds)[number];

/** The usual questions to the compare page, one press each: what the link says for each of them. */
export const comparisonPresets: Record<PresetId, SelectionChange> = {
  sameLastYear: { show: "table", rows: "committees", against: "lastYear", view: "cumulative" },
  quarters: { show: "table", rows: "periods", against: "previous", view: "quarter" },
  planAndActual: { show: "columns", rows: "committees", against: "lastYear", view: "cumulative" },
  committees: { show: "ranking", rows: "committees", against: "lastYear", view: "cumulative" },
  termSoFar: { show: "lines", rows: "periods", against: "lastYear", view: "cumulative" },
  notReported: { show: "missing", rows: "committees" },
  changes: { show: "changes", rows: "committees", against: "previous" },
};
