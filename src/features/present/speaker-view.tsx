import { useEffect, useMemo, useState } from "react";
import { pagesOf } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { clockText, elapsedOf } from "../../deck/talk-timer.ts";
import type { Language } from "../../messages/language.ts";
import { playerWordsOf } from "../../messages/player-words.ts";
import { FittedSlide } from "./fitted-slide.tsx";
import { receivedBySpeaker, send, type SpeakerAct, type WallState } from "./speaker-link.ts";
import styles from "./speaker.module.css";

/** ms between two calls to a wall that may have been loaded anew. */
const helloEvery = 1_500;

/** The speaker's own window: what is on the wall, what comes, the notes and the time. Both windows follow each other. */
export function SpeakerView({ language }: { readonly language: Language }) {
  const [told, setTold] = useState<{ readonly deck: Deck; readonly state: WallState }>();
  const hasDeck = told !== undefined;
  const [wall] = useState(openerOf);

  useEffect(() => {
    if (wall === undefined) return undefined;
    const onMessage = (event: MessageEvent<unknown>) => {
      const message = event.source === wall ? receivedBySpeaker(event) : undefined;
      if (message === undefined) return;
      setTold((before) => {
        const deck = message.deck ?? before?.deck;
        return deck && { deck, state: message.state };
      });
    };
    const hello = () => send(wall, { kind: "hello", hasDeck });
    hello();
    const timer = setInterval(hello, helloEvery);
    addEventListener("message", onMessage);
    return () => {
      clearInterval(timer);
      removeEventListener("message", onMessage);
    };
  }, [wall, hasDeck]);

  useEffect(() => {
    if (wall === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, repeat, target } = event;
      const isButton = target instanceof HTMLButtonElement && (key === "Enter" || key === " ");
      if (ctrlKey || altKey || metaKey || repeat || isButton || key === "Tab" || key === "Escape") return;
      event.preventDefault();
      send(wall, { kind: "key", key });
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [wall]);

  if (told === undefined || wall === undefined) {
    return <p className={styles.waiting}>{playerWordsOf(language).waiting}</p>;
  }
  return <Desk deck={told.deck} state={told.state} ask={(act) => send(wall, act)} />;
}

interface DeskProps {
  readonly deck: Deck;
  readonly state: WallState;
  readonly ask: (act: SpeakerAct) => void;
}

function Desk({ deck, state, ask }: DeskProps) {
  const words = playerWordsOf(deck.language);
  const pages = useMemo(() => pagesOf(deck), [deck]);
  const { showing, freshCount } = state;
  const current = pages[showing.page - 1];
  const next = pages[showing.page];
  return (
    <main className={styles.desk} data-presenting="true">
      <section className={styles.current} aria-label={words.current}>
        <h2>
          {words.current} · {words.page(showing.page, showing.count)}
        </h2>
        <div className={styles.slide} data-screen={showing.screen}>
          {current !== undefined && <FittedSlide deck={deck} page={current} />}
        </div>
      </section>
      <section className={styles.next} aria-label={words.upNext}>
        <h2>{words.upNext}</h2>
        <div className={styles.slide}>
          {next === undefined ? <p>{words.last}</p> : <FittedSlide deck={deck} page={next} />}
        </div>
      </section>
      <TalkTime deck={deck} state={state} ask={ask} />
      <section className={styles.notes} aria-label={words.notes}>
        <h2>{words.notes}</h2>
        <p data-quiet={current?.slide.notes === "" || undefined}>{current?.slide.notes || words.noNotes}</p>
      </section>
      <div className={styles.acts}>
        <button type="button" onClick={() => ask({ kind: "key", key: "PageUp" })}>
          ‹ {words.back}
        </button>
        <button type="button" className={styles.main} onClick={() => ask({ kind: "key", key: "PageDown" })}>
          {words.next} ›
        </button>
        <button
          type="button"
          aria-pressed={showing.screen === "black"}
          onClick={() => ask({ kind: "key", key: "b" })}
        >
          {words.black}
        </button>
        <button
          type="button"
          aria-pressed={showing.screen === "white"}
          onClick={() => ask({ kind: "key", key: "w" })}
        >
          {words.white}
        </button>
        {freshCount > 0 && (
          <p role="status">
            {words.fresh(freshCount)}{" "}
            <button type="button" onClick={() => ask({ kind: "takeFresh" })}>
              {words.take}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}

/** Time spoken against the time allotted, and the clock on the wall. */
function TalkTime({ deck, state: { timer }, ask }: DeskProps) {
  const words = playerWordsOf(deck.language);
  const now = useNow();
  const elapsed = elapsedOf(timer, now);
  const left = deck.allottedMinutes * 60_000 - elapsed;
  const isOver = left < 0;
  const isRunning = timer.since !== undefined;
  return (
    <section className={styles.time} data-over={isOver || undefined}>
      <dl>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{clockText(elapsed)}</dd>
        </div>
        <div className={styles.left}>
          <dt>{isOver ? words.over : words.left}</dt>
          <dd>{(isOver ? "+" : "") + clockText(Math.abs(left))}</dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{new Intl.DateTimeFormat(deck.language, clock).format(now)}</dd>
        </div>
      </dl>
      <p>
        <button type="button" onClick={() => ask({ kind: "timer", act: isRunning ? "pause" : "start" })}>
          {isRunning ? words.pause : elapsed === 0 ? words.start : words.resume}
        </button>
        <button type="button" onClick={() => ask({ kind: "timer", act: "reset" })}>
          {words.reset}
        </button>
      </p>
    </section>
  );
}

const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function openerOf(): Window | undefined {
  const opener: Window | null = window.opener;
  return opener ?? undefined;
}
