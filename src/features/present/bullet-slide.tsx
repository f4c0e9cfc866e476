import { BulletBar } from "../../charts/bullet-bar.tsx";
import {
  bulletColumns,
  bulletGap,
  bulletHeight,
  bulletPadding,
  bulletScale,
  valueText,
  type BulletColumns,
} from "../../deck/bullet-layout.ts";
import type { SlideChart } from "../../deck/slide-chart.ts";
import { StatusMark } from "../../figures/status-mark.tsx";
import styles from "./slide.module.css";

type Bullets = Extract<SlideChart, { kind: "bullets" }>;

interface Props {
  readonly chart: Bullets;
  /** With the rows of all pages: its columns are those of every page. */
  readonly whole: SlideChart | undefined;
  /** px of the slide's body. */
  readonly width: number;
}

/** Names left, bars on one zero line and one scale, numbers under each other, the judgement last. */
export function BulletSlide({ chart, whole, width }: Props) {
  const rows = whole?.kind === "bullets" ? whole.rows : chart.rows;
  const columns = bulletColumns(rows, width);
  const scaleMax = bulletScale(rows);
  return (
    <ul className={styles.bullets}>
      {chart.rows.map((row) => (
        <li
          key={row.key}
          className={styles.bullet}
          style={{
            gridTemplate: templateOf(columns),
            columnGap: bulletGap,
            minBlockSize: bulletHeight(row, columns),
            paddingBlock: bulletPadding / 2,
          }}
        >
          <span className={styles.bulletName}>
            {row.name}
            {row.coverage !== undefined && <span className={styles.coverage}>{row.coverage}</span>}
          </span>
          <span className={styles.bulletBar}>
            {row.bar !== undefined && <BulletBar {...row.bar} scaleMax={scaleMax} label={row.description} />}
          </span>
          <b className={styles.bulletValue}>{valueText(row)}</b>
          <b className={styles.bulletShare}>{row.attainment}</b>
          <span className={styles.bulletStatus}>
            <StatusMark status={row.status} word={row.statusWord} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One line of five columns, or the name and the judgement above the bar and its numbers. */
function templateOf({ isStacked, name, bar, value, attainment, status }: BulletColumns): string {
  if (!isStacked) {
    return `"name bar value share status" / ${name}px ${bar}px ${value}px ${attainment}px ${status}px`;
  }
  return `"name status status" auto "bar value share" auto / minmax(0, 1fr) ${value}px ${attainment}px`;
}
