import { useEffect, useRef } from "react";
import type { Step } from "../domain/figure.ts";
import { textIn } from "../messages/language.ts";
import { formatPeriod } from "../messages/period-label.ts";
import { formatSource } from "../messages/source-line.ts";
import { trailLines } from "../messages/trail.ts";
import { trailWordsOf } from "../messages/trail-words.ts";
import { useLanguage, useWords } from "./language.tsx";
import { ObservationList } from "./observation-list.tsx";
import { StatusMark } from "./status-mark.tsx";
import styles from "./trail-panel.module.css";
import { useTrail, type TrailSubject } from "./trail-store.ts";

/** Where a figure comes from: the formulas with their numbers, the observations, the reports. Esc closes it. */
export function TrailPanel() {
  const language = useLanguage();
  const words = useWords();
  const trailWords = trailWordsOf(language);
  const { subject, presses, close } = useTrail();
  const panel = useRef<HTMLElement>(null);
  const focusedPress = useRef(0);

  useEffect(() => {
    if (focusedPress.current === presses) return;
    focusedPress.current = presses;
    panel.current?.focus();
  }, [presses]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && document.querySelector("dialog[open]") === null) close();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [close]);

  if (subject === undefined) return null;
  const { committee, indicator, assessment } = subject;
  const { plan, status, period } = assessment;

  return (
    <section ref={panel} role="dialog" aria-label={trailWords.title} tabIndex={-1} className={styles.panel}>
      <header className={styles.head}>
        <h2>{trailWords.title}</h2>
        <button type="button" className="quiet-button" onClick={close}>
          {words.controls.close}
        </button>
      </header>
      <p className={styles.who}>
        {textIn(committee.name, language)} · {textIn(indicator.name, language)} ·{" "}
        {formatPeriod(period, language)}
      </p>
      <StatusMark status={status} word={words.statuses[status]} />
      <h3>{trailWords.formulas}</h3>
      <dl className={styles.formulas}>
        {trailLines({ assessment, indicator }, language).map(({ term, formula, note }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <span className={styles.formula}>{formula}</span>
              {note !== undefined && note !== "" && <span className={styles.note}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{trailWords.observations}</h3>
      <ObservationList steps={stepsOf(subject)} empty={trailWords.noSource} />
      {plan.kind === "stated" && (
        <>
          <h3>{trailWords.terms.plan}</h3>
          <p className={styles.note}>
            {formatSource(plan.target.source, language)}
            {plan.target.source.url !== undefined && (
              <>
                {" · "}
                <a href={plan.target.source.url} rel="noreferrer" target="_blank">
                  {trailWords.openReport}
                </a>
              </>
            )}
            {plan.target.note !== undefined && ` · ${textIn(plan.target.note, language)}`}
          </p>
        </>
      )}
    </section>
  );
}

/** The figure's own observations, and the one that a plan was implied by where it is another. */
function stepsOf({ assessment: { figure, plan } }: TrailSubject): readonly Step[] {
  const own = figure.kind === "value" ? figure.steps : [];
  const isNew = plan.kind === "implied" && !own.some(({ observation }) => observation === plan.observation);
  return isNew ? [...own, { sign: 1, observation: plan.observation }] : own;
}
