import { useState, type ReactNode } from "react";
import { useLanguage } from "../../../figures/language.tsx";
import { structureWordsOf } from "../../../messages/structure-words.ts";
import styles from "./structure.module.css";
import type { FieldProblems, FormAnswer } from "./unit-forms.ts";
import type { PartProps } from "./part.ts";

interface Props {
  readonly label: string;
  readonly about?: string | undefined;
  readonly steps: PartProps["steps"];
  readonly read: (form: FormData) => FormAnswer;
  /** After it was kept: what to look at now. */
  readonly onKept?: ((look: string) => void) | undefined;
  readonly children: (problemOf: (field: string) => string | undefined) => ReactNode;
}

/** A form that is kept as one step, or says beside its fields what is wrong with them. Nothing that was written is lost. */
export function RecordForm({ label, about, steps, read, onKept, children }: Props) {
  const words = structureWordsOf(useLanguage());
  const [problems, setProblems] = useState<FieldProblems>({});
  const keep = async (form: HTMLFormElement) => {
    const answer = read(new FormData(form));
    setProblems(answer.problems ?? {});
    const [first] = Object.keys(answer.problems ?? {});
    if (first !== undefined) focusOn(form, first);
    if (answer.edit === undefined || !(await steps.commit([answer.edit]))) return;
    onKept?.(answer.look);
  };
  return (
    <form
      aria-label={label}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep(event.currentTarget);
      }}
    >
      {about !== undefined && <p className={styles.note}>{about}</p>}
      {children((field) => {
        const problem = problems[field];
        return problem === undefined ? undefined : words.problems[problem];
      })}
      <p className={styles.send}>
        <button type="submit" className="button" disabled={steps.isBusy}>
          {words.save}
        </button>
      </p>
    </form>
  );
}

function focusOn(form: HTMLFormElement, field: string): void {
  const element = form.elements.namedItem(field);
  const first = element instanceof RadioNodeList ? element[0] : element;
  if (first instanceof HTMLElement) first.focus();
}
