import { layOutSlide } from "../../deck/slide-layout.ts";
import { footOf } from "../../deck/slide-foot.ts";
import type { DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { ChartSlide } from "./chart-slide.tsx";
import { HeadlineSlide, PointsSlide, TitleSlide, ClosingSlide } from "./word-slides.tsx";
import { SlideTable } from "./slide-table.tsx";
import { Lines } from "./lines.tsx";
import styles from "./slide.module.css";

interface Props {
  readonly deck: Deck;
  readonly page: DeckPage;
  /** Logical width of the stage; it is always 768 high. */
  readonly width: number;
}

/** A page of a deck as the wall, the paper and every file show it: at logical px, without measuring, all from the page. */
export function SlideView({ deck, page, width }: Props) {
  const { content } = page;
  const foot = footOf(deck, page);
  return (
    <article
      className={styles.slide}
      data-theme={deck.theme}
      data-kind={content.kind}
      lang={deck.language}
      translate="no"
      style={{ inlineSize: width }}
    >
      <div className={styles.band} />
      <SlideBody deck={deck} page={page} width={width} />
      <footer className={styles.foot}>
        <span>{foot.asOf}</span>
        <span className={styles.marks}>
          {foot.part !== "" && <span>{foot.part}</span>}
          {foot.marks.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </span>
        <span>{foot.page}</span>
      </footer>
    </article>
  );
}

function SlideBody({ deck, page, width }: Props) {
  const { content } = page;
  switch (content.kind) {
    case "title":
      return <TitleSlide content={content} />;
    case "closing":
      return <ClosingSlide content={content} />;
    case "headline":
      return <HeadlineSlide content={content} />;
    case "text":
      return <PointsSlide content={content} width={width} />;
    default: {
      const { title, subtitle, body } = layOutSlide(content, width);
      const whole = page.slide.content.kind === "figure" ? page.slide.content : undefined;
      return (
        <>
          <h2 className={styles.title} style={{ top: title.top, fontSize: title.size }}>
            <Lines lines={title.lines} />
          </h2>
          <p className={styles.subtitle} style={{ top: subtitle.top }}>
            <Lines lines={subtitle.lines} />
          </p>
          <div
            className={styles.body}
            style={{
              top: body.top,
              insetInlineStart: body.left,
              inlineSize: body.width,
              blockSize: body.height,
            }}
          >
            {content.chart === undefined ? (
              <SlideTable table={content.table} whole={whole?.table ?? content.table} width={body.width} />
            ) : (
              <ChartSlide
                content={content}
                chart={content.chart}
                whole={whole?.chart}
                body={body}
                language={deck.language}
              />
            )}
          </div>
        </>
      );
    }
  }
}
