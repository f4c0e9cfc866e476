import { useMemo } from "react";
import { contributionsOf } from "../../domain/contribution.ts";
import { ContributionsPanel } from "../../figures/contributions-panel.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { contributionSentence } from "../../messages/contribution-sentence.ts";
import { useSelection } from "../../selection/selection.ts";
import type { CompareQuestion } from "./compare-question.ts";

/** Which units make up the gap to the plan: in a sentence over all of them, then as a waterfall. */
export function GapsView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const [selection] = useSelection();
  const { at, group, units, indicator, period } = question;
  const base = selection.base === "plan" ? "plan" : "due";
  const all = useMemo(
    () => contributionsOf({ at, parent: group, units, indicator, period, base }),
    [at, group, units, indicator, period, base],
  );
  return (
    <>
      {all !== undefined && <p>{contributionSentence(all, indicator, base, language)}</p>}
      <ContributionsPanel
        title={compareWordsOf(language).shows.gaps}
        at={at}
        parent={group}
        units={units}
        indicator={indicator}
        period={period}
      />
    </>
  );
}
