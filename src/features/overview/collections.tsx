import type { Committee } from "../../domain/committee.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { textIn } from "../../messages/language.ts";
import { Section } from "../../ui/section.tsx";
import styles from "./overview.module.css";

interface Props {
  readonly collections: readonly Committee[];
}

/** The ways to the collections beside. */
export function Collections({ collections }: Props) {
  const language = useLanguage();
  const words = useWords();
  if (collections.length === 0) return null;
  return (
    <Section title={words.sections.collections} isAside>
      <ul className={styles.lines}>
        {collections.map((way) => (
          <li key={way.id}>
            <SelectionLink change={{ committee: way.id, period: undefined }}>
              {textIn(way.name, language)}
            </SelectionLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
