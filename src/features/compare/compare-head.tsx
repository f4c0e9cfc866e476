import type { Committee } from "../../domain/committee.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { Path } from "../../figures/path.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { inSentence, textIn } from "../../messages/language.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { basePeriodOf, type CompareQuestion } from "./compare-question.ts";
import styles from "./compare.module.css";

interface Props {
  readonly question: CompareQuestion;
  readonly ancestors: readonly Committee[];
}

/** What is held against what. */
export function CompareHead({ question, ancestors }: Props) {
  const language = useLanguage();
  const words = useWords();
  const compareWords = compareWordsOf(language);
  const { committee, indicator, period, catalog } = question;
  const label = (each: typeof period) => formatPeriod(each, language);
  return (
    <header className={styles.head}>
      <Path ancestors={ancestors} />
      {catalog.sample && <p className="sample-mark">{words.sample}</p>}
      <h1 className={styles.title}>
        {compareWords.heading(
          textIn(indicator.name, language),
          inSentence(label(period)),
          inSentence(label(basePeriodOf(question))),
        )}
      </h1>
      <p className={styles.subtitle}>
        {textIn(committee.name, language)} · {textIn(indicator.unit, language)}
      </p>
    </header>
  );
}
