import { BulletBar } from "../../charts/bullet-bar.tsx";
import { FigureButton } from "../../figures/figure-button.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { scaleOf } from "../../figures/progress-view-model.ts";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { StatusMark } from "../../figures/status-mark.tsx";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { capital } from "../../messages/language.ts";
import type { IndicatorRow } from "./indicators-view-model.ts";
import styles from "./indicators-table.module.css";

interface Props {
  readonly rows: readonly IndicatorRow[];
  readonly caption: string;
  /** The chosen indicator. */
  readonly selected: string;
  /** Bars that go far beyond their plans are left out, so that the others can be told apart. */
  readonly isRescaled: boolean;
}

/** Three times the plan: where such a bar is drawn to scale, the others are hardly seen. */
const outlierFrom = 3;

/** Whether one bar is so long that the others are hardly seen. */
export function hasOutliers(rows: readonly IndicatorRow[]): boolean {
  return rows.some((row) => shareOf(row) > outlierFrom) && rows.some(({ bar }) => bar !== undefined);
}

/**
 * Indicator · actual · plan · % · bar · status · last year · difference. On a phone each row is a block.
 */
export function IndicatorsTable({ rows, caption, selected, isRescaled }: Props) {
  const words = useWords();
  const { indicators: own } = committeeWordsOf(useLanguage());
  const limit = isRescaled ? outlierFrom : Infinity;
  const scaleMax = scaleOf(rows.filter((row) => shareOf(row) <= limit));
  const doubts = [...new Set(rows.map(({ doubt }) => doubt))].filter((doubt) => doubt !== undefined);
  return (
    <>
      <table aria-label={caption} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{own.indicator}</th>
            <th scope="col" data-numeric>
              {words.table.actual}
            </th>
            <th scope="col" data-numeric>
              {words.table.plan}
            </th>
            <th scope="col" data-numeric>
              {own.attainment}
            </th>
            <th scope="col">{own.againstPlan}</th>
            <th scope="col">{words.table.status}</th>
            <th scope="col" data-numeric>
              {words.table.lastYear}
            </th>
            <th scope="col" data-numeric>
              {own.variance}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              scaleMax={scaleMax}
              isSelected={row.key === selected}
              doubtNumber={doubts.findIndex((doubt) => doubt === row.doubt) + 1}
            />
          ))}
        </tbody>
      </table>
      {doubts.length > 0 && (
        <ol className={styles.doubts} aria-hidden="true">
          {doubts.map((doubt) => (
            <li key={doubt}>{capital(doubt)}</li>
          ))}
        </ol>
      )}
    </>
  );
}

interface RowProps {
  readonly row: IndicatorRow;
  readonly scaleMax: number;
  readonly isSelected: boolean;
  /** Of the note below the table; 0 for none. */
  readonly doubtNumber: number;
}

function Row({ row, scaleMax, isSelected, doubtNumber }: RowProps) {
  const words = useWords();
  const { indicators: own } = committeeWordsOf(useLanguage());
  const { dash } = words.table;
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row" className={styles.name}>
        <SelectionLink change={{ indicator: row.key }} isCurrent={isSelected}>
          {row.name}
        </SelectionLink>
        {(row.unit !== "" || row.ownPeriod !== undefined) && (
          <span className={styles.quiet}>{[row.unit, row.ownPeriod].filter(Boolean).join(" · ")}</span>
        )}
      </th>
      <td data-numeric className={styles.actual}>
        <FigureButton subject={row.subject}>
          <b>{row.value}</b>
          {row.valueNote !== undefined && <span className={styles.quiet}> {row.valueNote}</span>}
          {row.partial !== undefined && (
            <span className={styles.quiet}>
              {" "}
              <span aria-hidden="true">{row.partial}</span>
              <span className="visually-hidden">{row.coverage}</span>
            </span>
          )}
        </FigureButton>
      </td>
      <td data-numeric className={styles.plan} data-none={row.plan === "" || undefined}>
        <FigureButton subject={row.subject}>{row.plan === "" ? dash : row.plan}</FigureButton>
      </td>
      <td data-numeric className={styles.share} data-none={row.plan === "" || undefined}>
        <FigureButton subject={row.subject}>{row.attainment}</FigureButton>
      </td>
      <td className={styles.bar} data-none={row.bar === undefined || undefined}>
        {row.bar === undefined || shareOf(row) > scaleMax ? (
          <span className={styles.quiet}>{row.bar === undefined ? dash : own.offScale}</span>
        ) : (
          <BulletBar {...row.bar} scaleMax={scaleMax} label={row.description} />
        )}
      </td>
      <td className={styles.status}>
        <StatusMark status={row.status} word={row.statusWord} />
      </td>
      <td
        data-numeric
        className={styles.lastYear}
        data-label={words.table.lastYear}
        data-none={!row.hasLastYear || undefined}
      >
        <FigureButton subject={row.lastYearSubject}>{row.lastYear}</FigureButton>
      </td>
      <td data-numeric className={styles.variance} data-tone={row.tone}>
        <span>{row.variance === "" ? dash : row.variance}</span>
        {row.relative !== "" && <span className={styles.quiet}> {row.relative}</span>}
        {doubtNumber > 0 && (
          <sup>
            <span className="visually-hidden">{row.doubt}</span>
            <span aria-hidden="true">{doubtNumber}</span>
          </sup>
        )}
      </td>
    </tr>
  );
}

function shareOf({ bar }: IndicatorRow): number {
  return bar?.attained ?? 0;
}
