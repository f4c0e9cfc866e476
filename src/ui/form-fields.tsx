import { useId } from "react";
import styles from "./controls.module.css";
import type { Option } from "./select.tsx";

interface FieldProps {
  readonly label: string;
  /** As the form's data name it. */
  readonly name: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with what was written, in words. */
  readonly problem?: string | undefined;
}

/** One line, or several, of a form that is sent as a whole: the form reads it, nothing else does. */
export function TextField({
  label,
  name,
  value,
  hint,
  problem,
  rows,
  isRequired = false,
}: FieldProps & { readonly rows?: number | undefined; readonly isRequired?: boolean }) {
  const id = useId();
  const told = problem ?? hint;
  const shared = {
    id,
    name,
    defaultValue: value,
    className: styles.input,
    required: isRequired,
    "aria-invalid": problem !== undefined || undefined,
    "aria-describedby": told === undefined ? undefined : `${id}-told`,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {rows === undefined ? <input {...shared} /> : <textarea {...shared} rows={rows} />}
      <Told id={`${id}-told`} hint={hint} problem={problem} />
    </div>
  );
}

/** One of several in such a form. */
export function ChoiceField({
  label,
  name,
  value,
  hint,
  problem,
  options,
}: FieldProps & { readonly options: readonly Option[] }) {
  const id = useId();
  const told = problem ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={value}
        className={styles.select}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={told === undefined ? undefined : `${id}-told`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Told id={`${id}-told`} hint={hint} problem={problem} />
    </div>
  );
}

function Told({ id, hint, problem }: { readonly id: string } & Pick<FieldProps, "hint" | "problem">) {
  if (problem !== undefined) {
    return (
      <p id={id} className={styles.problem}>
        {problem}
      </p>
    );
  }
  return hint === undefined ? null : (
    <p id={id} className={styles.hint}>
      {hint}
    </p>
  );
}
