import { useId, type ReactNode } from "react";
import styles from "./section.module.css";

interface Props {
  readonly title: string;
  /** A few quiet words beside the title: the period, the unit, a count. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly isAside?: boolean;
}

/** A part of the page under its head. Rules and white space group; there is no box. */
export function Section({ title, note, actions, children, isAside = false }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={isAside ? styles.aside : styles.section}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p className={styles.note}>{note}</p>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
