import type { Committee } from "../../domain/committee.ts";
import { comparisonOf } from "../../domain/comparison.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { Path } from "../../figures/path.tsx";
import { Segments } from "../../figures/segments.tsx";
import { textIn } from "../../messages/language.ts";
import { comparisonSegments } from "../../messages/variance-sentence.ts";
import { comparedFacts } from "./compare-about.ts";
import { askedOf, basePeriodOf, type CompareQuestion } from "./compare-question.ts";
import styles from "./compare.module.css";

interface Props {
  readonly question: CompareQuestion;
  readonly ancestors: readonly Committee[];
}

/** What is held against what. */
export function CompareHead({ question, ancestors }: Props) {
  const language = useLanguage();
  const words = useWords();
  const { committee, indicator, period, catalog } = question;
  const base = basePeriodOf(question);
  const facts = comparedFacts(question, language);
  return (
    <header className={styles.head}>
      <Path ancestors={ancestors} />
      {catalog.sample && <p className="sample-mark">{words.sample}</p>}
      <h1 className={styles.title}>
        {committee.kind === "collection" ? (
          facts
        ) : (
          <Segments
            segments={comparisonSegments(
              comparisonOf(askedOf(question, indicator, period), committee),
              indicator,
              base,
              language,
            )}
          />
        )}
      </h1>
      <p className={styles.subtitle}>
        {textIn(committee.name, language)} · {facts} ({textIn(indicator.unit, language)})
      </p>
    </header>
  );
}
