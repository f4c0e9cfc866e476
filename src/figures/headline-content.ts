import type { HeadlineContent } from "../deck/slide-content.ts";
import type { Segment } from "../messages/tone.ts";
import { provenanceOf } from "./handout-of.ts";
import type { TrailSubject } from "./trail-store.ts";

/** A slide of a page's message; `subject` is the figure that it is about, where it is about one. */
export function headlineContentOf(
  segments: readonly Segment[],
  subtitle: string,
  subject: TrailSubject | undefined,
  isSample: boolean,
): HeadlineContent {
  const cells = subject === undefined ? [] : [{ text: "", subject }];
  return {
    kind: "headline",
    segments: segments.map(({ text, tone }) => ({ text, tone })),
    subtitle,
    ...provenanceOf(cells),
    isSample,
    unitNames: [],
  };
}
