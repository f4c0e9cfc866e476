import type { Step } from "../domain/figure.ts";
import { observationLine } from "../messages/observation-line.ts";
import { trailWordsOf } from "../messages/trail-words.ts";
import { useLanguage } from "./language.tsx";
import styles from "./trail-panel.module.css";

/** With more, the rest is one press away. */
const mostShown = 8;

interface Props {
  readonly steps: readonly Step[];
  /** Said where there is none. */
  readonly empty: string;
}

/** The observations behind a number, each with its report. */
export function ObservationList({ steps, empty }: Props) {
  if (steps.length === 0) return <p className={styles.note}>{empty}</p>;
  const rest = steps.slice(mostShown);
  return (
    <>
      <Observations steps={steps.slice(0, mostShown)} />
      {rest.length > 0 && (
        <details>
          <summary>+ {rest.length}</summary>
          <Observations steps={rest} />
        </details>
      )}
    </>
  );
}

function Observations({ steps }: { readonly steps: readonly Step[] }) {
  const language = useLanguage();
  const { openReport } = trailWordsOf(language);
  return (
    <ul className={styles.observations}>
      {steps.map((step) => {
        const line = observationLine(step, language);
        return (
          <li key={keyOf(step)}>
            <b>{line.value}</b> · {line.period}
            {line.details !== "" && <span className={styles.note}>{line.details}</span>}
            {line.quote !== undefined && <q className={styles.note}>{line.quote}</q>}
            {line.note !== undefined && <span className={styles.note}>{line.note}</span>}
            <span className={styles.note}>
              {line.source}
              {line.url !== undefined && (
                <>
                  {" · "}
                  <a href={line.url} rel="noreferrer" target="_blank">
                    {openReport}
                  </a>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Copies of one record are collapsed before, so that this tells them apart. */
function keyOf({ observation }: Step): string {
  const { committee, indicator, period, reading, source } = observation;
  return [
    committee,
    indicator,
    period.start,
    period.end,
    reading.kind === "value" ? reading.value : "",
    source.title,
  ].join(" ");
}
