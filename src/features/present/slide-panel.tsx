import { useState } from "react";
import { changedSlide, duplicatedSlide, movedSlide, withoutSlide } from "../../deck/deck-edit.ts";
import type { DeckPage } from "../../deck/deck-page.ts";
import { useDecks } from "../../deck/deck-store.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import { freshId } from "../../deck/new-deck.ts";
import { useLanguage } from "../../figures/language.tsx";
import { presentWordsOf } from "../../messages/present-words.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { FittedSlide } from "./fitted-slide.tsx";
import styles from "./present.module.css";
import { SlideFields } from "./slide-fields.tsx";

interface Props {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly pages: readonly DeckPage[];
  readonly onSelect: (id: string) => void;
}

/** The chosen slide as the wall shows it, page by page. */
export function SlidePreview({ deck, slide, pages }: Omit<Props, "onSelect">) {
  const words = presentWordsOf(useLanguage()).slide;
  const [part, setPart] = useState(1);
  const page = pages[Math.min(part, pages.length) - 1];
  return (
    <section aria-label={words.label} className={styles.preview}>
      <div className={styles.stage} data-hidden={slide.isHidden || undefined}>
        {page !== undefined && <FittedSlide deck={deck} page={page} />}
      </div>
      {page !== undefined && pages.length > 1 && (
        <p className={styles.parts}>
          <button
            type="button"
            className="button"
            aria-label={words.previousPart}
            aria-disabled={page.part === 1}
            onClick={() => setPart(Math.max(1, page.part - 1))}
          >
            ‹
          </button>
          <span role="status">{words.part(page.part, page.parts)}</span>
          <button
            type="button"
            className="button"
            aria-label={words.nextPart}
            aria-disabled={page.part === page.parts}
            onClick={() => setPart(Math.min(page.parts, page.part + 1))}
          >
            ›
          </button>
        </p>
      )}
    </section>
  );
}

/** What can be done with the chosen slide, and what is written on it. */
export function SlidePanel({ deck, slide, onSelect }: Omit<Props, "pages">) {
  const words = presentWordsOf(useLanguage()).slide;
  const change = useDecks((store) => store.change);
  const { id, content } = slide;
  const at = deck.slides.findIndex((each) => each.id === id);

  function duplicate() {
    const copy = freshId();
    change((each) => duplicatedSlide(each, id, copy));
    onSelect(copy);
  }

  function remove() {
    const next = deck.slides[at + 1] ?? deck.slides[at - 1];
    change((each) => withoutSlide(each, id));
    if (next !== undefined) onSelect(next.id);
  }

  return (
    <section aria-label={words.edit} className={styles.fields}>
      <div className={styles.acts}>
        <button
          type="button"
          className="quiet-button"
          aria-disabled={at === 0}
          onClick={() => change((each) => (at === 0 ? each : movedSlide(each, id, at - 1)))}
        >
          {words.up}
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-disabled={at === deck.slides.length - 1}
          onClick={() =>
            change((each) => (at === deck.slides.length - 1 ? each : movedSlide(each, id, at + 1)))
          }
        >
          {words.down}
        </button>
        <button type="button" className="quiet-button" onClick={duplicate}>
          {words.duplicate}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => change((each) => changedSlide(each, id, { isHidden: !slide.isHidden }))}
        >
          {slide.isHidden ? words.show : words.hide}
        </button>
        <button type="button" className="quiet-button" onClick={remove}>
          {words.remove}
        </button>
      </div>
      {content.kind === "figure" && content.chart !== undefined && (
        <Segmented
          label={words.view}
          value={slide.isTable ? "table" : "chart"}
          options={[
            { value: "chart", label: words.asChart },
            { value: "table", label: words.asTable },
          ]}
          onChange={(view) => change((each) => changedSlide(each, id, { isTable: view === "table" }))}
        />
      )}
      <SlideFields key={id} slide={slide} />
      {slide.origin !== undefined && (
        <p className={styles.quiet}>
          <a href={`${slide.origin.query}#${slide.origin.page}`}>{words.from}</a>
        </p>
      )}
    </section>
  );
}
