import { useState } from "react";
import { newsOf, type SlideNews } from "../../deck/differences.ts";
import type { Deck, Origin } from "../../deck/deck.ts";
import type { Captured, CaptureComponent } from "../../figures/capture.ts";

/** What the data say of a deck's slides by now. */
export interface Checked {
  /** The slides that would change in `deck`, whatever was done to it meanwhile. */
  readonly newsFor: (deck: Deck) => readonly SlideNews[];
  /** Slides of which nothing could be learned. */
  readonly unreachable: number;
}

interface Props {
  readonly deck: Deck;
  readonly capture: CaptureComponent;
  readonly onChecked: (checked: Checked) => void;
}

/** Takes what the deck's slides came from anew, unseen and once. The deck is left alone. */
export function FreshCheck({ deck, capture: Capture, onChecked }: Props) {
  const [origins] = useState(() => deck.slides.flatMap(({ origin }) => origin ?? []));
  return (
    <Capture
      origins={origins}
      onCaptured={(captured) => {
        const known = new Map(origins.map((origin, index) => [keyOf(origin), captured[index]]));
        onChecked({
          newsFor: (now) => newsOf(now, (origin) => contentIn(known.get(keyOf(origin)))),
          unreachable: captured.filter(({ kind }) => kind !== "content").length,
        });
      }}
    />
  );
}

function contentIn(captured: Captured | undefined) {
  return captured?.kind === "content" ? captured.content : undefined;
}

function keyOf({ query, page, panel }: Origin): string {
  return `${query}${page} ${panel}`;
}
