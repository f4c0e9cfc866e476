import { useDeferredValue, useEffect, useMemo, useRef, useState, type PointerEvent } from "react";
import { pagesOf, type DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { maskedDeck } from "../../deck/mask-names.ts";
import {
  pressed,
  shownAt,
  startShowing,
  stepped,
  toggled,
  withCount,
  type PressedKey,
  type Showing,
} from "../../deck/showing.ts";
import { pausedTimer, startedTimer, stoppedTimer } from "../../deck/talk-timer.ts";
import { playerWordsOf } from "../../messages/player-words.ts";
import { enterFullscreen, leaveFullscreen } from "./full-screen.ts";
import { PlayerBar } from "./player-bar.tsx";
import { PlayerGrid } from "./player-grid.tsx";
import styles from "./player.module.css";
import { useIsPointing } from "./resting-pointer.ts";
import { titleOf } from "./slide-title.ts";
import { useSpeakerWindow, type SpeakerAct } from "./speaker-link.ts";
import { useWakeLock } from "./wake-lock.ts";
import { WallPages } from "./wall-pages.tsx";

/** Newer figures than those on the wall: offered, never taken. */
export interface FreshOffer {
  /** Slides that would change. */
  readonly count: number;
  readonly take: () => void;
}

export interface PlayerProps {
  readonly deck: Deck;
  /** 1…: where to begin. */
  readonly page: number;
  /** Told of every page that is shown, so that it can be come back to. */
  readonly onPage: (page: number) => void;
  /** Absent where there is nothing else to go to. */
  readonly onLeave?: (() => void) | undefined;
  readonly fresh?: FreshOffer | undefined;
  /** Runs by itself: seconds for each page. Before each round the figures may be taken anew. */
  readonly wall?: { readonly seconds: number; readonly onRound: () => void } | undefined;
}

/** A deck on the wall. Nothing on it changes but by the presenter's keys, and no key loses the slide. */
export function Player({ deck, page, onPage, onLeave, fresh, wall }: PlayerProps) {
  const words = playerWordsOf(deck.language);
  const shown = useMemo(() => maskedDeck(deck), [deck]);
  const pages = useMemo(() => pagesOf(shown), [shown]);
  const [kept, setShowing] = useState(() => startShowing(page, pages.length));
  const showing = withCount(kept, pages.length);
  const [timer, setTimer] = useState(stoppedTimer);
  const isAwake = useWakeLock();
  const [isPointing, setIsPointing] = useIsPointing();
  const current = pages[showing.page - 1];
  // The neighbours are drawn behind the page that is shown, so that a key waits for nothing.
  const ahead = useDeferredValue(showing.page);

  const told = useRef(onPage);
  useEffect(() => {
    told.current = onPage;
  });
  useEffect(() => told.current(showing.page), [showing.page]);

  function show(next: Showing) {
    if (next.page !== showing.page) setTimer((now) => (isFirst(now) ? startedTimer(now, Date.now()) : now));
    setShowing(next);
  }

  function press(key: PressedKey): boolean {
    const { showing: next, effect, isOurs } = pressed(showing, key);
    if (effect === "enterFullscreen") void enterFullscreen();
    if (effect === "leaveFullscreen") {
      void leaveFullscreen();
      setIsPointing(true);
    } else if (isOurs) setIsPointing(false);
    show(next);
    return isOurs;
  }

  const speaker = useSpeakerWindow(deck, { showing, timer, freshCount: fresh?.count ?? 0 }, act);

  function act(asked: SpeakerAct) {
    if (asked.kind === "key") press({ key: asked.key, isChord: false, isRepeat: false });
    else if (asked.kind === "go") show(shownAt(showing, asked.page));
    else if (asked.kind === "takeFresh") fresh?.take();
    else if (asked.act === "start") setTimer(startedTimer(timer, Date.now()));
    else setTimer(asked.act === "pause" ? pausedTimer(timer, Date.now()) : stoppedTimer);
  }

  const pressNow = useRef(press);
  const isChoosing = useRef(false);
  useEffect(() => {
    pressNow.current = press;
    isChoosing.current = showing.typed !== "" || showing.screen === "grid";
  });
  // A stray Tab must not leave a button under the clicker's Enter.
  useEffect(() => {
    if (!isPointing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }, [isPointing]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, repeat } = event;
      // A button that the focus is on is pressed as anywhere else, but for the Enter that takes a page.
      const isButton = event.target instanceof HTMLButtonElement && (key === "Enter" || key === " ");
      if (isButton && !isChoosing.current && event.target.closest("[data-controls]") !== null) return;
      if (pressNow.current({ key, isChord: ctrlKey || altKey || metaKey, isRepeat: repeat }))
        event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);

  useRounds(showing, wall, () =>
    setShowing(shownAt(showing, showing.page === pages.length ? 1 : showing.page + 1)),
  );

  return (
    <main
      className={styles.player}
      data-presenting="true"
      data-theme={deck.theme}
      data-still={isPointing ? undefined : "true"}
      aria-label={words.player}
      {...useTouch(
        () => show(stepped(showing, 1)),
        () => show(stepped(showing, -1)),
        () => setIsPointing(!isPointing),
      )}
    >
      {current === undefined ? (
        <p className={styles.nothing}>{words.nothing}</p>
      ) : (
        <WallPages deck={shown} pages={pages} page={showing.page} ahead={ahead} />
      )}
      {showing.screen === "grid" && (
        <PlayerGrid
          deck={shown}
          pages={pages}
          selected={showing.gridPage}
          label={words.grid}
          onPick={(number) => show(shownAt(showing, number))}
        />
      )}
      {(showing.screen === "black" || showing.screen === "white") && (
        <div className={styles.cover} data-screen={showing.screen}>
          <span className="visually-hidden">{words.comeBack}</span>
        </div>
      )}
      {showing.typed !== "" && <p className={styles.typed}>{words.typed(showing.typed)}</p>}
      <p role="status" className="visually-hidden">
        {current === undefined || showing.screen !== "slide"
          ? ""
          : words.said(showing.page, saidTitle(current))}
      </p>
      <PlayerBar
        words={words}
        showing={showing}
        isAwake={isAwake}
        fresh={fresh}
        onStep={(step) => show(stepped(showing, step))}
        onToggle={(screen) => show(toggled(showing, screen))}
        onSpeaker={speaker.open}
        onLeave={onLeave}
      />
    </main>
  );
}

function isFirst(timer: typeof stoppedTimer): boolean {
  return timer === stoppedTimer;
}

function saidTitle({ slide, content }: DeckPage): string {
  return titleOf({ ...slide, content });
}

/** Moves on by itself. At the end of a round the figures may be taken anew. */
function useRounds({ page, count, screen }: Showing, wall: PlayerProps["wall"], next: () => void): void {
  const turn = useRef(next);
  useEffect(() => {
    turn.current = () => {
      if (page >= count) wall?.onRound();
      next();
    };
  });
  const ms = wall === undefined || screen !== "slide" ? undefined : wall.seconds * 1000;
  // A page that was turned by hand gets its whole time.
  const shown = `${page} ${ms}`;
  useEffect(() => {
    const [, wait = ""] = shown.split(" ");
    if (wait === "undefined") return undefined;
    const timer = setTimeout(() => turn.current(), Number(wait));
    return () => clearTimeout(timer);
  }, [shown]);
}

/** px that a finger has to go sideways to turn the page. */
const swipe = 40;

/** A click of the mouse goes on; a finger turns pages sideways, and asks for the controls by a touch. */
function useTouch(onNext: () => void, onBack: () => void, onTap: () => void) {
  const from = useRef<number>(undefined);
  return {
    onPointerDown: ({ clientX, pointerType }: PointerEvent) => {
      from.current = pointerType === "mouse" ? undefined : clientX;
    },
    onPointerUp: (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-controls]") !== null) return;
      if (event.pointerType === "mouse") {
        if (event.button === 0) onNext();
        return;
      }
      const way = event.clientX - (from.current ?? event.clientX);
      if (Math.abs(way) < swipe) onTap();
      else if (way < 0) onNext();
      else onBack();
    },
  };
}
