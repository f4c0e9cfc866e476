import { useId, useRef, useState, type ReactNode } from "react";
import { foldForMatching } from "../../../domain/text.ts";
import styles from "../../../ui/controls.module.css";

export interface Pick {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** How far below the topmost one; 0 for that. */
  readonly depth?: number | undefined;
}

interface Props {
  readonly label: string;
  readonly filterLabel: string;
  readonly picks: readonly Pick[];
}

interface OneProps extends Props {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of many, found by its letters or by the arrow keys. */
export function PickOne({ value, onChange, ...list }: OneProps) {
  const name = useId();
  const isShown = useRef(false);
  return (
    <PickList {...list}>
      {({ id }) => (
        <input
          ref={(input) => {
            if (input === null || id !== value || isShown.current) return;
            isShown.current = true;
            showIn(input);
          }}
          type="radio"
          className="visually-hidden"
          name={name}
          value={id}
          checked={id === value}
          onChange={() => onChange(id)}
        />
      )}
    </PickList>
  );
}

/** Several of many, in a form that is sent as a whole. */
export function PickSeveral({ name, ...list }: Props & { readonly name: string }) {
  return <PickList {...list}>{({ id }) => <input type="checkbox" name={name} value={id} />}</PickList>;
}

function PickList({
  label,
  filterLabel,
  picks,
  children,
}: Props & { readonly children: (pick: Pick) => ReactNode }) {
  const [filter, setFilter] = useState("");
  const wanted = foldForMatching(filter);
  return (
    <fieldset className={styles.picked}>
      <legend className={styles.label}>{label}</legend>
      <input
        type="search"
        className={styles.input}
        aria-label={filterLabel}
        placeholder={filterLabel}
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <ul>
        {picks.map((pick) => (
          <li key={pick.id} hidden={wanted !== "" && !foldForMatching(pick.label).includes(wanted)}>
            <label
              className={styles.pick}
              style={
                wanted === ""
                  ? { paddingInlineStart: `calc(var(--space-3) + ${pick.depth ?? 0} * var(--space-4))` }
                  : undefined
              }
            >
              {children(pick)}
              <span>{pick.label}</span>
              {pick.note !== undefined && <small>{pick.note}</small>}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Scrolls the list, and the page not. */
function showIn(input: HTMLInputElement): void {
  const list = input.closest("ul");
  const line = input.closest("li");
  if (list !== null && line !== null)
    list.scrollTop = line.offsetTop - list.offsetTop - list.clientHeight / 3;
}
