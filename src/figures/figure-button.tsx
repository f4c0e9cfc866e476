import type { ReactNode } from "react";
import styles from "./figure-button.module.css";
import { useTrail, type TrailSubject } from "./trail-store.ts";

interface Props {
  readonly subject: TrailSubject;
  readonly children: ReactNode;
}

/**
 * A figure that leads to its source and its formula. Pressing it opens the trail; while the trail is open, it follows
 * the focus from figure to figure.
 */
export function FigureButton({ subject, children }: Props) {
  return (
    <button
      type="button"
      className={styles.figure}
      onClick={(event) => useTrail.getState().press(subject, event.currentTarget)}
      onFocus={(event) => useTrail.getState().follow(subject, event.currentTarget)}
    >
      {children}
    </button>
  );
}
