import { useState } from "react";
import type { Showing, WallScreen } from "../../deck/showing.ts";
import type { playerWordsOf } from "../../messages/player-words.ts";
import { enterFullscreen, leaveFullscreen, useIsFullscreen } from "./full-screen.ts";
import type { FreshOffer } from "./player.tsx";
import styles from "./player.module.css";

interface Props {
  readonly words: ReturnType<typeof playerWordsOf>;
  readonly showing: Showing;
  readonly isAwake: boolean;
  readonly fresh: FreshOffer | undefined;
  readonly onStep: (step: 1 | -1) => void;
  readonly onToggle: (screen: Exclude<WallScreen, "slide">) => void;
  /** False where the browser opens no window. */
  readonly onSpeaker: () => boolean;
  readonly onLeave: (() => void) | undefined;
}

/** Every way on, back and out, for the mouse, the finger and Tab. It is there while somebody moves. */
export function PlayerBar({ words, showing, isAwake, fresh, onStep, onToggle, onSpeaker, onLeave }: Props) {
  const isFullscreen = useIsFullscreen();
  const [isBlocked, setIsBlocked] = useState(false);
  return (
    <div className={styles.bar} data-controls="bar">
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
        <button type="button" onClick={() => onToggle("grid")}>
          {words.grid}
        </button>
        <button type="button" onClick={() => onToggle("black")}>
          {words.black}
        </button>
        <button type="button" onClick={() => setIsBlocked(!onSpeaker())}>
          {words.speaker}
        </button>
        <button type="button" onClick={() => void (isFullscreen ? leaveFullscreen() : enterFullscreen())}>
          {isFullscreen ? words.leaveFullscreen : words.fullscreen}
        </button>
        {onLeave !== undefined && (
          <button type="button" onClick={onLeave}>
            ✕ {words.leave}
          </button>
        )}
      </div>
      {isBlocked && <p role="alert">{words.speakerBlocked}</p>}
      {!isAwake && <p>{words.mayDim}</p>}
      {fresh !== undefined && fresh.count > 0 && (
        <p>
          {words.fresh(fresh.count)}{" "}
          <button type="button" onClick={fresh.take}>
            {words.take}
          </button>
        </p>
      )}
    </div>
  );
}
