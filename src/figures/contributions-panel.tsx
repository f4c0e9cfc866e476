import { useMemo } from "react";
import { Waterfall } from "../charts/waterfall.tsx";
import type { Committee } from "../domain/committee.ts";
import { contributionsOf } from "../domain/contribution.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Period } from "../domain/period.ts";
import { standingOf, type Standpoint } from "../domain/standing.ts";
import { compareWordsOf } from "../messages/compare-words.ts";
import { textIn } from "../messages/language.ts";
import { formatPeriod } from "../messages/period-label.ts";
import { useSelection } from "../selection/selection.ts";
import { Segmented } from "../ui/segmented.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { axisStart, contributionLines, contributionTable } from "./contributions-view-model.ts";
import { useLanguage } from "./language.tsx";
import styles from "./notice.module.css";

interface Props {
  readonly title: string;
  readonly at: Standpoint;
  readonly parent: Committee;
  readonly units: readonly Committee[];
  readonly indicator: Indicator;
  readonly period: Period;
}

/** With more units, the small ones are gathered. */
const mostSteps = 15;

/** Which units make up the gap to the plan, as a waterfall that closes to the unit. */
export function ContributionsPanel({ title, at, parent, units, indicator, period }: Props) {
  const language = useLanguage();
  const words = compareWordsOf(language);
  const [selection, select] = useSelection();
  const base = selection.base === "plan" ? "plan" : "due";
  const found = useMemo(
    () => contributionsOf({ at, parent, units, indicator, period, base, most: mostSteps }),
    [at, parent, units, indicator, period, base],
  );
  const canChoose = found !== undefined || standingOf(at, parent, indicator, period).plan.kind !== "none";
  const when = formatPeriod(period, language, { inSentence: true });
  const caption = `${title}: ${textIn(parent.name, language)}, ${textIn(indicator.name, language)}, ${when}`;
  const lines = useMemo(
    () => found && contributionLines(found, indicator, base, language),
    [found, indicator, base, language],
  );
  const waterfall = lines && {
    ...lines,
    start: { ...lines.start, fill: "plan" as const },
    end: { ...lines.end, fill: "actual" as const },
    xMin: found && axisStart(found),
  };
  return (
    <ChartPanel
      panel="contributions"
      chart={waterfall && (() => ({ kind: "waterfall", ...waterfall }))}
      title={title}
      note={when}
      table={
        found && lines && contributionTable(lines, found, { committee: parent, indicator, caption }, language)
      }
      about={{ title: caption, period }}
      actions={
        canChoose && (
          <span className="screen-only quiet-actions">
            <Segmented
              label={words.against}
              value={base}
              options={(["due", "plan"] as const).map((value) => ({
                value,
                label: words.contributionBases[value],
              }))}
              onChange={(value) => select({ base: value === "plan" ? value : undefined })}
            />
          </span>
        )
      }
    >
      {lines === undefined || waterfall === undefined ? (
        <p className={styles.quiet}>{words.noGaps}</p>
      ) : (
        <Waterfall
          {...waterfall}
          label={title}
          description={`${lines.start.name} ${lines.start.label}, ${lines.end.name} ${lines.end.label}`}
        />
      )}
    </ChartPanel>
  );
}
