import { useMemo } from "react";
import { LineChart } from "../../charts/line-chart.tsx";
import { SeriesChart } from "../../charts/series-chart.tsx";
import { SmallMultiples } from "../../charts/small-multiples.tsx";
import { QuarterColumns } from "../../charts/quarter-columns-chart.tsx";
import { GivenSize } from "../../charts/use-size.ts";
import { Waterfall } from "../../charts/waterfall.tsx";
import { legendHeight } from "../../deck/cut-chart.ts";
import type { SlideChart } from "../../deck/slide-chart.ts";
import type { FigureContent } from "../../deck/slide-content.ts";
import type { Body } from "../../deck/slide-layout.ts";
import { slideText } from "../../deck/stage.ts";
import type { Language } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import { BulletSlide } from "./bullet-slide.tsx";
import { SlideLegend } from "./slide-legend.tsx";
import styles from "./slide.module.css";

interface Props {
  readonly content: FigureContent;
  readonly chart: SlideChart;
  /** Before it was cut into pages. */
  readonly whole: SlideChart | undefined;
  readonly body: Body;
  readonly language: Language;
}

/** The page's root size at which a chart's notes are 24 px. */
const root = slideText / 0.78125;

/** A chart at the size of a slide, its legend above. */
export function ChartSlide({ content, chart, whole, body, language }: Props) {
  const height = body.height - legendHeight;
  const size = useMemo(() => ({ width: body.width, height, root }), [body.width, height]);
  return (
    <GivenSize value={size}>
      <SlideLegend chart={chart} language={language} />
      <div className={styles.chart} data-kind={chart.kind}>
        <Drawing {...{ content, chart, whole, height, language }} width={body.width} />
      </div>
    </GivenSize>
  );
}

interface DrawingProps extends Omit<Props, "body"> {
  readonly width: number;
  readonly height: number;
}

function Drawing({ content, chart, whole, width, height, language }: DrawingProps) {
  const shared = {
    label: content.title,
    description: content.subtitle ?? content.table.caption,
    formatValue: (value: number) => formatNumber(value, language) + content.suffix,
  };
  switch (chart.kind) {
    case "bullets":
      return <BulletSlide chart={chart} whole={whole} width={width} />;
    case "quarters":
      return <QuarterColumns {...shared} points={chart.points} size={{ width, height, root }} />;
    case "columns":
      return <SeriesChart {...shared} {...chart} />;
    case "lines":
      return <LineChart {...shared} {...chart} />;
    case "waterfall":
      return <Waterfall {...shared} {...chart} />;
    default:
      return <SmallMultiples {...shared} {...chart} />;
  }
}
