import type { Committee } from "../domain/committee.ts";
import { textIn } from "../messages/language.ts";
import { useLanguage, useWords } from "./language.tsx";
import styles from "./path.module.css";
import { SelectionLink } from "./selection-link.tsx";

/** The way up from a committee, root first. */
export function Path({ ancestors }: { readonly ancestors: readonly Committee[] }) {
  const language = useLanguage();
  const words = useWords();
  if (ancestors.length === 0) return null;
  return (
    <nav aria-label={words.controls.up} className={styles.path}>
      <ol>
        {ancestors.map(({ id, name, shortName }) => (
          <li key={id}>
            <SelectionLink change={{ committee: id, period: undefined }}>
              {textIn(shortName ?? name, language)}
            </SelectionLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
