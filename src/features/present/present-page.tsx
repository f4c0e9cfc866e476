import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useLocation } from "wouter";
import { pagesBySlide } from "../../deck/deck-page.ts";
import { openDeckOf, useDecks } from "../../deck/deck-store.ts";
import { withSlide } from "../../deck/deck-edit.ts";
import type { Deck } from "../../deck/deck.ts";
import { newSlide } from "../../deck/new-deck.ts";
import type { StageRatio } from "../../deck/stage.ts";
import type { CaptureComponent } from "../../figures/capture.ts";
import { useLanguage } from "../../figures/language.tsx";
import { presentWordsOf } from "../../messages/present-words.ts";
import { DeckBar } from "./deck-bar.tsx";
import { DeckEviction, DeckKeeping } from "./deck-keeping.tsx";
import { DeckPrint } from "./deck-print.tsx";
import { DeckSettings } from "./deck-settings.tsx";
import { DeckStrip } from "./deck-strip.tsx";
import { FreshNews } from "./fresh-news.tsx";
import { enterFullscreen } from "./full-screen.ts";
import { MakeDeck } from "./make-deck.tsx";
import styles from "./present.module.css";
import { SlidePanel, SlidePreview } from "./slide-panel.tsx";

/** Where decks are made: the slides in their order, the chosen one as the wall shows it, and what can be said of it. */
export function PresentPage({ capture }: { readonly capture: CaptureComponent }) {
  const words = presentWordsOf(useLanguage());
  const store = useDecks();
  const { load } = store;
  const deck = openDeckOf(store);
  const [ratio, setRatio] = useState<StageRatio>("16:9");
  const [selected, select] = useState<string>();
  const [, navigate] = useLocation();
  useEffect(() => void load(), [load]);
  useEffect(() => {
    document.title = words.title;
  }, [words]);

  const pages = useMemo(() => (deck === undefined ? undefined : pagesBySlide(deck)), [deck]);
  const slide = deck?.slides.find(({ id }) => id === selected) ?? deck?.slides[0];

  function present(mode: "" | "/wall" = "") {
    if (deck === undefined || pages === undefined) return;
    const first = slide && pages.get(slide.id)?.[0];
    void enterFullscreen();
    navigate(`/present/show/${deck.id}/${mode === "" ? (first?.number ?? 1) : 1}${mode}`);
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
      const key = event.key.toLowerCase();
      if (key === "f5" && !isControl) present();
      else if (isControl && key === "z" && !isTyping) (event.shiftKey ? store.redo : store.undo)();
      else if (isControl && key === "y" && !isTyping) store.redo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });

  if (store.decks === undefined) return null;
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{words.title}</h1>
      <DeckBar
        deck={deck}
        onPresent={() => present()}
        onWall={() => present("/wall")}
        onPrint={(wanted) => {
          flushSync(() => setRatio(wanted));
          window.print();
        }}
      />
      <DeckKeeping />
      <MakeDeck capture={capture} />
      {deck === undefined ? (
        <div className={styles.empty}>
          <h2>{words.noDecks}</h2>
          <p>{words.howTo}</p>
        </div>
      ) : (
        <>
          {deck.slides.some(({ origin }) => origin !== undefined) && (
            <FreshNews key={deck.id} deck={deck} capture={capture} />
          )}
          <div className={styles.desk}>
            <DeckStrip deck={deck} pages={pages ?? new Map()} selected={slide?.id} onSelect={select} />
            {slide === undefined ? (
              <p>{words.howTo}</p>
            ) : (
              <SlidePreview key={slide.id} deck={deck} slide={slide} pages={pages?.get(slide.id) ?? []} />
            )}
            <div className={styles.side}>
              {slide !== undefined && <SlidePanel deck={deck} slide={slide} onSelect={select} />}
              <p className={styles.addText}>
                <button type="button" className="button" onClick={() => addText(deck)}>
                  {words.slide.addText}
                </button>
              </p>
              <DeckSettings deck={deck} />
              <DeckEviction />
            </div>
          </div>
          <DeckPrint deck={deck} ratio={ratio} />
        </>
      )}
    </div>
  );

  function addText(to: Deck) {
    const added = newSlide({
      content: {
        kind: "text",
        title: presentWordsOf(to.language).usual.textTitle,
        lines: [],
        sources: [],
        isSample: false,
        unitNames: [],
      },
    });
    store.change((each) => withSlide(each, added, slide?.id));
    select(added.id);
  }
}
