import type { Committee } from "../../domain/committee.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { textIn } from "../../messages/language.ts";
import { Section } from "../../ui/section.tsx";
import styles from "./overview.module.css";

interface Props {
  readonly collections: readonly Committee[];
  /** Root first. */
  readonly ancestors: readonly Committee[];
}

/** The ways up, and to the collections beside. */
export function Collections({ collections, ancestors }: Props) {
  const language = useLanguage();
  const words = useWords();
  const ways = [...ancestors.toReversed(), ...collections].filter(
    ({ id }, index, all) => all.findIndex((each) => each.id === id) === index,
  );
  if (ways.length === 0) return null;
  return (
    <Section title={words.sections.collections} isAside>
      <ul className={styles.lines}>
        {ways.map((way) => (
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
