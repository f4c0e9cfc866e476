import { use, useEffect } from "react";
import type { Committee } from "../../domain/committee.ts";
import { comparisonOf } from "../../domain/comparison.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { AddSlideButton } from "../../figures/add-slide-button.tsx";
import { CaptureContext } from "../../figures/capture-context.ts";
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
  const comparison =
    committee.kind === "collection"
      ? undefined
      : comparisonOf(askedOf(question, indicator, period), committee);
  const segments = comparison && comparisonSegments(comparison, indicator, base, language);
  const subtitle = `${textIn(committee.name, language)} · ${facts} (${textIn(indicator.unit, language)})`;
  const makeSlide = async () => {
    const { headlineContentOf } = await import("../../figures/headline-content.ts");
    const subject = comparison && { committee, indicator, assessment: comparison.current };
    return headlineContentOf(segments ?? [{ text: facts }], subtitle, subject, catalog.sample);
  };
  const capture = use(CaptureContext);
  useEffect(() => capture?.("headline", makeSlide));
  return (
    <header className={styles.head}>
      <Path ancestors={ancestors} />
      {catalog.sample && <p className="sample-mark">{words.sample}</p>}
      <h1 className={styles.title}>{segments === undefined ? facts : <Segments segments={segments} />}</h1>
      <p className={styles.subtitle}>
        {subtitle}
        <span className="quiet-actions">
          <AddSlideButton panel="headline" make={makeSlide} period={period} />
        </span>
      </p>
    </header>
  );
}
