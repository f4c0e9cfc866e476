import { BulletBar } from "../../charts/bullet-bar.tsx";
import { FigureButton } from "../../figures/figure-button.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { scaleOf } from "../../figures/progress-view-model.ts";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { StatusMark } from "../../figures/status-mark.tsx";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import type { IndicatorRow } from "./indicators-view-model.ts";
import styles from "./indicators-table.module.css";

interface Props {
  readonly rows: readonly IndicatorRow[];
  readonly caption: string;
  /** The chosen indicator. */
  readonly selected: string;
}

/**
 * Indicator · actual · plan · % · bar · status · last year · difference. On a phone each row is a block.
 */
export function IndicatorsTable({ rows, caption, selected }: Props) {
  const words = useWords();
  const { indicators: own } = committeeWordsOf(useLanguage());
  const scaleMax = scaleOf(rows);
  return (
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
          <Row key={row.key} row={row} scaleMax={scaleMax} isSelected={row.key === selected} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: IndicatorRow;
  readonly scaleMax: number;
  readonly isSelected: boolean;
}

function Row({ row, scaleMax, isSelected }: RowProps) {
  const words = useWords();
  const { dash } = words.table;
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row" className={styles.name}>
        <SelectionLink change={{ indicator: row.key }} isCurrent={isSelected}>
          {row.name}
        </SelectionLink>
        <span className={styles.quiet}>{[row.unit, row.ownPeriod].filter(Boolean).join(" · ")}</span>
      </th>
      <td data-numeric className={styles.actual}>
        <FigureButton subject={row.subject}>
          <b>{row.value}</b>
          {row.valueNote !== undefined && <span className={styles.quiet}> {row.valueNote}</span>}
        </FigureButton>
      </td>
      <td data-numeric className={styles.plan} data-label={words.table.plan}>
        <FigureButton subject={row.subject}>{row.plan === "" ? dash : row.plan}</FigureButton>
      </td>
      <td data-numeric className={styles.share}>
        <FigureButton subject={row.subject}>{row.attainment}</FigureButton>
      </td>
      <td className={styles.bar}>
        {row.bar === undefined ? (
          <span className={styles.quiet}>{dash}</span>
        ) : (
          <BulletBar {...row.bar} scaleMax={scaleMax} label={row.description} />
        )}
      </td>
      <td className={styles.status}>
        <StatusMark status={row.status} word={row.statusWord} />
      </td>
      <td data-numeric className={styles.lastYear} data-label={words.table.lastYear}>
        <FigureButton subject={row.lastYearSubject}>{row.lastYear}</FigureButton>
      </td>
      <td data-numeric className={styles.variance} data-tone={row.tone}>
        <span>{row.variance === "" ? dash : row.variance}</span>
        {row.relative !== "" && <span className={styles.quiet}> {row.relative}</span>}
        {row.doubt !== undefined && <span className={styles.doubt}>{row.doubt}</span>}
      </td>
    </tr>
  );
}
