import type { Committee } from "../domain/committee.ts";
import { textIn } from "../messages/language.ts";
import { committeePath } from "../selection/committee-path.ts";
import { useLanguage, useWords } from "./language.tsx";
import styles from "./path.module.css";
import { SelectionLink } from "./selection-link.tsx";

interface Props {
  /** With it the way to its own page stands at the end. */
  readonly committee?: Committee | undefined;
  /** Root first. */
  readonly ancestors: readonly Committee[];
}

/** The way up from a committee. The period stays, except towards a collection, whose units each have their own. */
export function Path({ committee, ancestors }: Props) {
  const language = useLanguage();
  const words = useWords();
  return (
    <div className={styles.path}>
      {ancestors.length > 0 && (
        <nav aria-label={words.controls.up}>
          <ol>
            {ancestors.map(({ id, name, shortName, kind }) => (
              <li key={id}>
                <SelectionLink
                  change={kind === "collection" ? { committee: id, period: undefined } : { committee: id }}
                >
                  {textIn(shortName ?? name, language)}
                </SelectionLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {committee !== undefined && (
        <SelectionLink change={{ committee: committee.id }} to={committeePath(committee.id)}>
          {words.pages.committee}
        </SelectionLink>
      )}
    </div>
  );
}
