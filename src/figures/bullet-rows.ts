import type { BulletRow, SlideChart } from "../deck/slide-chart.ts";
import type { ProgressRow } from "./progress-view-model.ts";

/** The list of bars as a slide keeps it. */
export function bulletsOf(rows: readonly ProgressRow[]): SlideChart {
  return { kind: "bullets", rows: rows.map(bulletRow) };
}

function bulletRow({
  key,
  name,
  value,
  valueNote,
  plan,
  attainment,
  status,
  ...row
}: ProgressRow): BulletRow {
  const { statusWord, description, coverage, bar } = row;
  return { key, name, value, valueNote, plan, attainment, status, statusWord, description, coverage, bar };
}
