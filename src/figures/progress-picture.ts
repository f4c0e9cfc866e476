import { bulletListSvg } from "../export/bullet-list-svg.ts";
import type { Drawing } from "../export/svg.ts";
import { statusShapes } from "./status-shapes.ts";
import type { Language } from "../messages/language.ts";
import { toneOf } from "../messages/tone.ts";
import { wordsOf } from "../messages/words.ts";
import { scaleOf, type ProgressRow } from "./progress-view-model.ts";

/** The list of units as a picture, from the rows of the list. */
export function progressPicture(
  rows: readonly ProgressRow[],
  hasOwnPeriods: boolean,
  language: Language,
): Drawing {
  const { scenarios, states, table } = wordsOf(language);
  return bulletListSvg({
    scaleMax: scaleOf(rows),
    legend: { actual: scenarios.actual, plan: scenarios.plan, due: scenarios.due },
    rows: rows.map((row) => ({
      name: row.name,
      note: [hasOwnPeriods ? row.period : undefined, row.coverage].filter(Boolean).join(" · "),
      value: row.value,
      plan: [row.plan === "" ? undefined : `/ ${row.plan}`, row.valueNote].filter(Boolean).join(" · "),
      attainment: row.attainment,
      status: { word: row.statusWord, shape: statusShapes[row.status], tone: toneOf[row.status] },
      bar: row.bar,
      barless: row.status === "noPlan" ? states.noPlanNoBar : table.dash,
    })),
  });
}
