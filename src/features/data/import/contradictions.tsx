import { describeDiscrepancy } from "../../../messages/discrepancy-sentence.ts";
import { discrepancyKey, type Discrepancy } from "../../../domain/discrepancy.ts";
import { useLanguage } from "../../../figures/language.tsx";
import { importWordsOf } from "../../../messages/import-words.ts";
import { textIn, type Language } from "../../../messages/language.ts";
import { formatNumber } from "../../../messages/number.ts";
import { useCatalog, type KnownCatalog } from "../catalog.tsx";
import styles from "./import.module.css";
import type { Contradicting } from "./import-protocol.ts";

/** What would not add up any more, and what would again, with both sides. */
export function Contradictions({ found }: { readonly found: Contradicting | undefined }) {
  const language = useLanguage();
  const words = importWordsOf(language);
  const catalog = useCatalog();
  if (found === undefined) {
    return (
      <p role="status" className={styles.note}>
        {words.contradictionsSought}
      </p>
    );
  }
  const { before, added, solved } = found;
  const count = (number: number) => formatNumber(number, language);
  if (before + added.count + solved.count === 0) return null;
  return (
    <section aria-label={words.contradictions}>
      <h2>
        {words.contradictions}{" "}
        <span className={styles.note}>
          {words.contradictionsBefore(count(before))} ·{" "}
          {words.contradictionsAfter(count(added.count), count(solved.count))}
        </span>
      </h2>
      <ul className={styles.contradictions}>
        {added.first.map((each) => (
          <li key={discrepancyKey(each)}>+ {sentenceOf(each, catalog, language)}</li>
        ))}
        {solved.first.map((each) => (
          <li key={discrepancyKey(each)} className={styles.solved}>
            − {sentenceOf(each, catalog, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf(
  discrepancy: Discrepancy,
  { committees, indicators }: KnownCatalog,
  language: Language,
): string {
  const committee = committees.find(({ id }) => id === discrepancy.committee);
  const indicator = indicators.find(({ id }) => id === discrepancy.indicator);
  const { title, sentence } = describeDiscrepancy(discrepancy, language);
  const about = [committee, indicator].flatMap((named) =>
    named === undefined ? [] : [textIn(named.name, language)],
  );
  return `${about.join(" · ")} — ${title}. ${sentence}`;
}
