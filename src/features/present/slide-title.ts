import type { Slide } from "../../deck/deck.ts";
import type { SlideContent } from "../../deck/slide-content.ts";

/** What a slide says at its head, in one line. */
export function titleOf({ title, content }: Slide): string {
  return title ?? titleOfContent(content);
}

/** The same, as it was composed from the figures or written. */
export function titleOfContent(content: SlideContent): string {
  if (content.kind === "title") return content.conference || content.body;
  return content.kind === "headline" ? content.segments.map(({ text }) => text).join("") : content.title;
}
