import { useCallback, useDeferredValue, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Deck } from "../../deck/deck.ts";
import {
  pressed,
  shownAt,
  stepped,
  toggled,
  withoutTyped,
  type PressedKey,
  type Showing,
} from "../../deck/showing.ts";
import { isUnused, pausedTimer, startedTimer, stoppedTimer } from "../../deck/talk-timer.ts";
import { playerWordsOf } from "../../messages/player-words.ts";
import { enterFullscreen, leaveFullscreen } from "./full-screen.ts";
import { useKeptPlace } from "./kept-place.ts";
import { useOnWall } from "./on-wall.ts";
import { PlayerBar } from "./player-bar.tsx";
import { PlayerCover } from "./player-cover.tsx";
import { PlayerGrid } from "./player-grid.tsx";
import styles from "./player.module.css";
import { usePresenterKeys } from "./presenter-keys.ts";
import { useRestingPointer } from "./resting-pointer.ts";
import { useRounds } from "./rounds.ts";
import { useSpeakerWindow, type SpeakerAct } from "./speaker-link.ts";
import { useTurningPointer } from "./turning-pointer.ts";
import { useWakeLock } from "./wake-lock.ts";
import { WallPages } from "./wall-pages.tsx";
import { useWallSize } from "./wall-size.ts";

/** Newer figures than those on the wall: offered, never taken. */
export interface FreshOffer {
  /** Slides that would change. */
  readonly count: number;
  readonly take: () => void;
}

export interface PlayerProps {
  readonly deck: Deck;
  /** 1…: where to begin, and where to go when it changes. */
  readonly page: number;
  /** Told of every page that is shown, so that it can be come back to. */
  readonly onPage: (page: number) => void;
  /** What stands behind the # of this page's address where the speaker's view is. */
  readonly speakerPlace: string;
  /** Absent where there is nothing else to go to. */
  readonly onLeave?: (() => void) | undefined;
  readonly fresh?: FreshOffer | undefined;
  /** Runs by itself: seconds for each page. Before each round the figures may be taken anew. */
  readonly wall?: { readonly seconds: number; readonly onRound: () => void } | undefined;
}

/** ms after which a page number that nobody finishes is forgotten. */
const typing = 5_000;

/** A deck on the wall. Nothing on it changes but by the presenter's keys, and no key loses the slide. */
export function Player({ deck, page, onPage, speakerPlace, onLeave, fresh, wall }: PlayerProps) {
  const words = playerWordsOf(deck.language);
  const { deck: onWall, pages, showing, show } = useOnWall(deck, page, wall !== undefined);
  const [timer, setTimer] = useState(stoppedTimer);
  const isAwake = useWakeLock();
  const pointer = useRestingPointer();
  const screen = useWallSize();
  const stage = useRef<HTMLElement>(null);
  const focusStage = useCallback(() => stage.current?.focus({ preventScroll: true }), []);
  // The neighbours are drawn behind the page that is shown, so that a key waits for nothing.
  const ahead = useDeferredValue(showing.page);

  useEffect(focusStage, [focusStage]);
  // When the controls go the focus does not stay on one: a stray Tab must not leave a button under the clicker's Enter.
  useEffect(() => {
    if (!pointer.isPointing) focusStage();
  }, [pointer.isPointing, focusStage]);
  useKeptPlace({ given: page, shown: showing.page, onPage, goTo: (to) => show(shownAt(showing, to)) });

  function present(next: Showing): void {
    if (next.page !== showing.page && isUnused(timer)) setTimer(startedTimer(timer, Date.now()));
    show(next);
  }

  function press(key: PressedKey): boolean {
    const { showing: next, effect, isOurs } = pressed(showing, key);
    if (effect === "enterFullscreen") void enterFullscreen();
    if (effect === "leaveFullscreen") {
      void leaveFullscreen();
      focusStage();
      pointer.wake("mouse");
    } else if (isOurs) pointer.hide();
    present(next);
    return isOurs;
  }
  usePresenterKeys(press, showing.typed !== "" || showing.screen === "grid");

  const forget = useEffectEvent(() => show(withoutTyped(showing)));
  useEffect(() => {
    if (showing.typed === "") return undefined;
    const later = setTimeout(() => forget(), typing);
    return () => clearTimeout(later);
  }, [showing.typed]);

  useRounds(showing, wall?.seconds, () => {
    if (showing.screen !== "slide") return show(shownAt(showing, showing.page));
    const isLast = showing.page >= showing.count;
    show(shownAt(showing, isLast ? 1 : showing.page + 1), true);
    if (isLast) wall?.onRound();
  });

  const turning = useTurningPointer({
    onNext: () => present(stepped(showing, 1)),
    onBack: () => present(stepped(showing, -1)),
    onTap: () => {
      if (showing.screen !== "slide") present(stepped(showing, 1));
      else if (pointer.isPointing) pointer.hide();
      else pointer.wake("touch");
    },
  });

  const freshCount = fresh?.count ?? 0;
  const openSpeaker = useSpeakerWindow(onWall, { showing, timer, screen, freshCount }, act);

  function act(asked: SpeakerAct): void {
    if (asked.kind === "key") press({ ...asked, isChord: false, isRepeat: false });
    else if (asked.kind === "takeFresh") fresh?.take();
    else if (asked.kind === "resumeTimer") setTimer((now) => (isUnused(now) ? asked.timer : now));
    else if (asked.act === "start") setTimer(startedTimer(timer, Date.now()));
    else setTimer(asked.act === "pause" ? pausedTimer(timer, Date.now()) : stoppedTimer);
  }

  return (
    <main
      ref={stage}
      tabIndex={-1}
      className={styles.player}
      data-presenting="true"
      data-theme={onWall.theme}
      data-still={pointer.isPointing ? undefined : "true"}
      aria-label={words.player}
      {...turning}
    >
      {pages.length === 0 ? (
        <p className={styles.nothing}>{words.nothing}</p>
      ) : (
        <WallPages deck={onWall} pages={pages} page={showing.page} ahead={ahead} screen={screen} />
      )}
      {showing.screen === "grid" && (
        <PlayerGrid
          deck={onWall}
          pages={pages}
          selected={showing.gridPage}
          words={words}
          screen={screen}
          onPick={(number) => present(shownAt(showing, number))}
        />
      )}
      <PlayerCover words={words} showing={showing} current={pages[showing.page - 1]} />
      <PlayerBar
        words={words}
        showing={showing}
        isAwake={isAwake}
        fresh={fresh}
        onStep={(step) => present(stepped(showing, step))}
        onToggle={(toggle) => present(toggled(showing, toggle))}
        onSpeaker={() => openSpeaker(speakerPlace)}
        onLeave={onLeave}
      />
    </main>
  );
}
