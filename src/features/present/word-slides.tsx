import { pointSize } from "../../deck/point-layout.ts";
import { layOutSlide, unbroken } from "../../deck/slide-layout.ts";
import type { ClosingContent, HeadlineContent, TextContent, TitleContent } from "../../deck/slide-content.ts";
import { Segments } from "../../figures/segments.tsx";
import { Lines } from "./lines.tsx";
import styles from "./slide.module.css";

/** What opens the deck: the body, the conference, where and when. */
export function TitleSlide({ content }: { readonly content: TitleContent }) {
  const { conference, ordinal, body, place, date, image } = content;
  const when = [place, date].filter(Boolean).join(", ");
  return (
    <div className={styles.opening}>
      <p className={styles.organ}>
        {image !== undefined && <img src={image} alt="" />}
        <span>{body}</span>
      </p>
      <h2>{unbroken(conference)}</h2>
      {ordinal !== "" && <p className={styles.ordinal}>{ordinal}</p>}
      <span className={styles.rule} />
      {when !== "" && <p>{when}</p>}
    </div>
  );
}

export function ClosingSlide({ content }: { readonly content: ClosingContent }) {
  return (
    <div className={styles.opening}>
      <h2>{content.title}</h2>
      <span className={styles.rule} />
      <p>{content.body}</p>
    </div>
  );
}

/** One message, as large as it goes. */
export function HeadlineSlide({ content }: { readonly content: HeadlineContent }) {
  const length = content.segments.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <div className={styles.message} data-length={length > 110 ? "long" : undefined}>
      <h2>
        <Segments segments={content.segments} />
      </h2>
      <p>{content.subtitle}</p>
    </div>
  );
}

/** Points, one below the other. */
export function PointsSlide({ content, width }: { readonly content: TextContent; readonly width: number }) {
  const { title, body } = layOutSlide({ title: content.title }, width);
  return (
    <>
      <h2 className={styles.title} style={{ top: title.top, fontSize: title.size }}>
        <Lines lines={title.lines} />
      </h2>
      <ul
        className={styles.points}
        style={{
          top: body.top,
          insetInlineStart: body.left,
          inlineSize: body.width,
          fontSize: pointSize(content.lines, body),
        }}
      >
        {content.lines.map((line, index) => (
          <li key={content.lines.slice(0, index + 1).join("\n")}>
            <span className={styles.dash} />
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
