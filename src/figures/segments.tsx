import type { Segment } from "../messages/tone.ts";
import styles from "./segments.module.css";

/** A sentence of which only the judgement is coloured. */
export function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ text, tone }) => (
    <span key={text} className={styles.segment} data-tone={tone}>
      {text}
    </span>
  ));
}
