import { useId } from "react";
import styles from "./controls.module.css";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string | undefined;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** The label is read aloud only; the value says enough to the eye. */
  readonly isLabelHidden?: boolean;
}

/** A labelled native select: the platform's own keyboard, touch and zoom behaviour. */
export function Select({ label, value, options, onChange, isLabelHidden = false }: Props) {
  const id = useId();
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : styles.label}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={styles.select}
      >
        {groups.map((group) => {
          const members = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ));
          return group === undefined ? (
            members
          ) : (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
