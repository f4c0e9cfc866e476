import { useId } from "react";
import { paletteWordsOf } from "../messages/palette-words.ts";
import type { Command } from "./command-list.ts";
import styles from "./command-palette.module.css";
import type { FoundGroup } from "./command-search.ts";
import { useLanguage } from "./language.tsx";

interface Props {
  readonly found: readonly FoundGroup[];
  readonly hasHeads: boolean;
  readonly onChoose: (command: Command, control: Element) => void;
}

/** What the palette has found, by groups: each a list of buttons. */
export function FoundCommands({ found, hasHeads, onChoose }: Props) {
  const words = paletteWordsOf(useLanguage());
  const id = useId();
  return found.map(({ group, commands, count }) => (
    <section key={group} className={styles.group}>
      {hasHeads && (
        <h2 id={`${id}${group}`} className={styles.head}>
          {words.groups[group]}
          {commands.length < count && <span>{words.shownOf(commands.length, count)}</span>}
        </h2>
      )}
      <ul className={styles.list} aria-labelledby={hasHeads ? `${id}${group}` : undefined}>
        {commands.map((command) => (
          <li key={command.key}>
            <button
              type="button"
              className={styles.entry}
              onClick={(event) => onChoose(command, event.currentTarget)}
            >
              <span>{command.label}</span>
              {command.detail !== undefined && <span className={styles.detail}>{command.detail}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
