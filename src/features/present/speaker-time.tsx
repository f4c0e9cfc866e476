import { useEffect, useState } from "react";
import { clockText, elapsedOf } from "../../deck/talk-timer.ts";
import type { Language } from "../../messages/language.ts";
import type { PlayerWords } from "../../messages/player-words.ts";
import type { SpeakerAct, WallState } from "./speaker-link.ts";
import styles from "./speaker.module.css";

interface Props {
  /** Allotted to the whole talk. */
  readonly minutes: number;
  readonly state: WallState;
  readonly language: Language;
  readonly words: PlayerWords;
  readonly ask: (act: SpeakerAct) => void;
}

const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Time spoken against the time allotted, and the clock on the wall. */
export function SpeakerTime({ minutes, state: { timer }, language, words, ask }: Props) {
  const now = useNow();
  const elapsed = elapsedOf(timer, now);
  const allotted = minutes * 60_000;
  const left = allotted - elapsed;
  const isOver = left < 0;
  const isRunning = timer.since !== undefined;
  return (
    <section className={styles.time} data-over={isOver || undefined} aria-label={words.time}>
      <dl>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{clockText(elapsed)}</dd>
        </div>
        <div className={styles.left}>
          <dt>{isOver ? words.over : words.left}</dt>
          <dd>{isOver ? `+${clockText(-left)}` : clockText(left)}</dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{new Intl.DateTimeFormat(language, clock).format(now)}</dd>
        </div>
      </dl>
      <div className={styles.spent} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (elapsed / allotted) * 100)}%` }} />
      </div>
      <div className={styles.acts} onMouseDown={(event) => event.preventDefault()}>
        <button type="button" onClick={() => ask({ kind: "timer", act: isRunning ? "pause" : "start" })}>
          {isRunning ? words.pause : elapsed === 0 ? words.start : words.resume}
        </button>
        <button type="button" onClick={() => ask({ kind: "timer", act: "reset" })}>
          {words.reset}
        </button>
      </div>
    </section>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
