import { useMemo } from "react";
import { contributionsOf, type Contributions } from "../../domain/contribution.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { ContributionsPanel } from "../../figures/contributions-panel.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { contributionSentence } from "../../messages/contribution-sentence.ts";
import { percentSignOf } from "../../messages/counted-noun.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatSigned } from "../../messages/number.ts";
import { useSelection } from "../../selection/selection.ts";
import type { CompareQuestion } from "./compare-question.ts";
import styles from "./compare.module.css";

/** Which units make up the gap to the plan: in a sentence over all of them, then as a waterfall. */
export function GapsView({ question }: { readonly question: CompareQuestion }) {
  const language = useLanguage();
  const words = compareWordsOf(language);
  const [selection] = useSelection();
  const { at, group, units, indicator, period } = question;
  const base = selection.base === "plan" ? "plan" : "due";
  const all = useMemo(
    () => contributionsOf({ at, parent: group, units, indicator, period, base }),
    [at, group, units, indicator, period, base],
  );
  const behind = all && holdingBack(all, indicator, language);
  return (
    <>
      {all !== undefined && (
        <div className={styles.sentences}>
          <p>{contributionSentence(all, indicator, base, language)}</p>
          {behind !== undefined && <p>{words.holdingBack(behind)}</p>}
        </div>
      )}
      <ContributionsPanel
        title={words.shows.gaps}
        at={at}
        parent={group}
        units={units}
        indicator={indicator}
        period={period}
      />
    </>
  );
}

const mostNamed = 5;

/**
 * The units with the largest shortfalls (towards a ceiling: the largest excesses), five at most, and how many more have
 * as much as the last of them; undefined where no unit has one.
 */
function holdingBack({ steps }: Contributions, indicator: Indicator, language: Language): string | undefined {
  if (indicator.direction === "neutral") return undefined;
  const sign = indicator.direction === "lower" ? -1 : 1;
  const behind = steps
    .filter(({ kind, amount }) => kind === "unit" && sign * amount < 0)
    .toSorted((one, other) => sign * (one.amount - other.amount));
  const named = behind.slice(0, mostNamed);
  const least = named.at(-1)?.amount;
  if (least === undefined) return undefined;
  const asMuch = behind.slice(mostNamed).filter(({ amount }) => amount === least).length;
  const parts = named.map(({ units, amount }) => {
    const names = units.map(({ name, shortName }) => textIn(shortName ?? name, language));
    return `${names.join(", ")} ${formatSigned(amount, language, 1)}${percentSignOf(indicator)}`;
  });
  return [...parts, ...(asMuch > 0 ? [compareWordsOf(language).holdingBackAsMuch(asMuch)] : [])].join("; ");
}
