import { useMemo } from "react";
import { pagesWithNames } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import type { PlayerWords } from "../../messages/player-words.ts";
import { FittedSlide } from "./fitted-slide.tsx";
import type { SpeakerAct, WallState } from "./speaker-link.ts";
import { SpeakerTime } from "./speaker-time.tsx";
import styles from "./speaker.module.css";

interface Props {
  readonly deck: Deck;
  readonly state: WallState;
  /** The wall does not answer. */
  readonly isLost: boolean;
  readonly words: PlayerWords;
  readonly ask: (act: SpeakerAct) => void;
}

/** All that the speaker needs in one view; units have their names here, whatever the wall shows. */
export function SpeakerDesk({ deck, state, isLost, words, ask }: Props) {
  const pages = useMemo(() => pagesWithNames(deck), [deck]);
  const { showing, freshCount, screen } = state;
  const current = pages[showing.page - 1];
  const next = pages[showing.page];
  const press = (key: string) => ask({ kind: "key", key });
  return (
    <main className={styles.desk} data-presenting="true" aria-label={words.speaker}>
      <section className={styles.current} aria-label={words.current}>
        <h2>
          {words.current}
          <b>{words.page(showing.page, showing.count)}</b>
          <span role="status">{coverOf(state, words)}</span>
        </h2>
        <div className={styles.slide} data-screen={showing.screen}>
          {current !== undefined && <FittedSlide deck={deck} page={current} like={screen} />}
        </div>
        <div className={styles.acts} onMouseDown={(event) => event.preventDefault()}>
          <button type="button" onClick={() => press("PageUp")}>
            ‹ {words.back}
          </button>
          <button type="button" className={styles.main} onClick={() => press("PageDown")}>
            {words.next} ›
          </button>
          <button type="button" aria-pressed={showing.screen === "black"} onClick={() => press("b")}>
            {words.black}
          </button>
          <button type="button" aria-pressed={showing.screen === "white"} onClick={() => press("w")}>
            {words.white}
          </button>
        </div>
      </section>
      <SpeakerTime minutes={deck.allottedMinutes} {...{ state, words, ask }} language={deck.language} />
      <section className={styles.next} aria-label={words.upNext}>
        <h2>{words.upNext}</h2>
        <div className={styles.slide}>
          {next === undefined ? <p>{words.last}</p> : <FittedSlide deck={deck} page={next} like={screen} />}
        </div>
      </section>
      <section className={styles.notes} aria-label={words.notes} tabIndex={-1}>
        <h2>{words.notes}</h2>
        <p data-quiet={current?.slide.notes === "" || undefined}>{current?.slide.notes || words.noNotes}</p>
      </section>
      {isLost && (
        <p role="alert" className={styles.notice}>
          {words.lost}
        </p>
      )}
      {freshCount > 0 && (
        <p role="status" className={styles.notice}>
          {words.fresh(freshCount)}
          <button type="button" onClick={() => ask({ kind: "takeFresh" })}>
            {words.take}
          </button>
        </p>
      )}
    </main>
  );
}

/** What the wall shows in place of the slide. */
function coverOf({ showing: { screen, typed } }: WallState, words: PlayerWords): string {
  if (typed !== "") return words.typed(typed);
  return screen === "slide" ? "" : words[screen];
}
