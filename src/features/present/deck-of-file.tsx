import { useEffect, useSyncExternalStore } from "react";
import type { Deck } from "../../deck/deck.ts";
import { Player } from "./player.tsx";
import { SpeakerView } from "./speaker-view.tsx";

/** What stands behind the # where the speaker's view is. */
const speaker = "speaker";

/** A deck that is presented from its own file: the page number is behind the #, where a reload finds it. */
export function DeckOfFile({ deck }: { readonly deck: Deck }) {
  const place = useSyncExternalStore(subscribe, placeOf);
  useEffect(() => {
    document.title = deck.name;
  }, [deck.name]);
  if (place === speaker) return <SpeakerView language={deck.language} />;
  return (
    <Player
      deck={deck}
      page={Number(place) || 1}
      onPage={(page) => history.replaceState(null, "", `#${page}`)}
      speakerPlace={speaker}
    />
  );
}

function placeOf(): string {
  return location.hash.slice(1);
}

function subscribe(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
