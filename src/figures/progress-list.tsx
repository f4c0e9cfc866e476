import { BulletBar } from "../charts/bullet-bar.tsx";
import { FigureButton } from "./figure-button.tsx";
import { useWords } from "./language.tsx";
import { SelectionLink } from "./selection-link.tsx";
import { StatusMark } from "./status-mark.tsx";
import styles from "./progress-list.module.css";
import { scaleOf, type ProgressRow } from "./progress-view-model.ts";

interface Props {
  readonly rows: readonly ProgressRow[];
  /** The committee that the page is about, where it is one of the rows. */
  readonly selected: string;
  /** With many rows each is one line high. */
  readonly isDense: boolean;
  /** Where all rows are of one period, the page names it once. */
  readonly hasOwnPeriods: boolean;
}

/** A bullet bar per unit on one scale: names left, bars on one zero line, numbers under each other, status last. */
export function ProgressList({ rows, selected, isDense, hasOwnPeriods }: Props) {
  const words = useWords();
  const scaleMax = scaleOf(rows);
  return (
    <ul className={styles.list} data-dense={isDense || undefined}>
      {rows.map((row) => (
        <li key={row.key} className={styles.row} data-selected={row.key === selected || undefined}>
          <div className={styles.who}>
            <SelectionLink
              change={{ committee: row.key }}
              className={styles.name}
              isCurrent={row.key === selected}
            >
              {row.name}
            </SelectionLink>
            <span className={styles.quiet}>
              {[hasOwnPeriods || !isDense ? row.period : undefined, row.coverage].filter(Boolean).join(" · ")}
            </span>
          </div>
          <div className={styles.bar}>
            {row.bar === undefined ? (
              <span className={styles.quiet}>
                {row.status === "noPlan" ? words.states.noPlanNoBar : words.table.dash}
              </span>
            ) : (
              <BulletBar {...row.bar} scaleMax={scaleMax} label={row.description} />
            )}
          </div>
          <div className={styles.value}>
            <FigureButton subject={row.subject}>
              <b>{row.value}</b>
              <span className={styles.quiet}>{besideValue(row)}</span>
            </FigureButton>
          </div>
          <div className={styles.share}>
            <FigureButton subject={row.subject}>
              <b>{row.attainment}</b>
            </FigureButton>
          </div>
          <div className={styles.status}>
            <StatusMark status={row.status} word={row.statusWord} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** One text, since a page that the browser translates must not lose a piece of it: " / 160 · sơ bộ". */
function besideValue({ plan, valueNote }: ProgressRow): string {
  return (plan === "" ? "" : ` / ${plan}`) + (valueNote === undefined ? "" : ` · ${valueNote}`);
}
