import { useState } from "react";
import type { Showing, WallScreen } from "../../deck/showing.ts";
import type { PlayerWords } from "../../messages/player-words.ts";
import { enterFullscreen, leaveFullscreen, useIsFullscreen } from "./full-screen.ts";
import type { FreshOffer } from "./player.tsx";
import styles from "./player.module.css";

interface Props {
  readonly words: PlayerWords;
  readonly showing: Showing;
  readonly isAwake: boolean;
  readonly fresh: FreshOffer | undefined;
  readonly onStep: (step: 1 | -1) => void;
  readonly onToggle: (screen: Exclude<WallScreen, "slide">) => void;
  /** False where the browser opens no window. */
  readonly onSpeaker: () => boolean;
  readonly onLeave: (() => void) | undefined;
}

/**
 * Every way on, back and out, for the mouse, the finger and Tab; the way out is the last. It is there while somebody moves. The
 * mouse leaves the focus where it is, so that the next Space turns the page and does not press the button again.
 */
export function PlayerBar({ words, showing, isAwake, fresh, onStep, onToggle, onSpeaker, onLeave }: Props) {
  const isFullscreen = useIsFullscreen();
  const [isBlocked, setIsBlocked] = useState(false);
  return (
    <div
      className={styles.bar}
      data-controls="bar"
      role="group"
      aria-label={words.controls}
      onMouseDown={(event) => event.preventDefault()}
    >
      {isBlocked && <p role="alert">{words.speakerBlocked}</p>}
      {!isAwake && <p>{words.mayDim}</p>}
      {fresh !== undefined && fresh.count > 0 && (
        <p>
          {words.fresh(fresh.count)}
          <button type="button" onClick={fresh.take}>
            {words.take}
          </button>
        </p>
      )}
      <div className={styles.controls}>
        <span className={styles.turn}>
          <button type="button" aria-label={words.back} title={words.back} onClick={() => onStep(-1)}>
            ‹
          </button>
          <span>{words.page(showing.page, showing.count)}</span>
          <button type="button" aria-label={words.next} title={words.next} onClick={() => onStep(1)}>
            ›
          </button>
        </span>
        <span className={styles.screens}>
          <button
            type="button"
            title={words.gridKey}
            aria-pressed={showing.screen === "grid"}
            onClick={() => onToggle("grid")}
          >
            {words.grid}
          </button>
          <button
            type="button"
            title={words.blackKey}
            aria-pressed={showing.screen === "black"}
            onClick={() => onToggle("black")}
          >
            {words.black}
          </button>
          <button type="button" onClick={() => setIsBlocked(!onSpeaker())}>
            {words.speaker}
          </button>
          <button
            type="button"
            title={isFullscreen ? "Esc" : "F5"}
            onClick={() => void (isFullscreen ? leaveFullscreen() : enterFullscreen())}
          >
            {isFullscreen ? words.leaveFullscreen : words.fullscreen}
          </button>
        </span>
        <span>
          {onLeave !== undefined && (
            <button type="button" onClick={onLeave}>
              <b aria-hidden="true">✕</b> {words.leave}
            </button>
          )}
        </span>
      </div>
    </div>
  );
}
