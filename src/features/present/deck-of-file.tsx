import { useEffect, useState } from "react";
import type { Deck } from "../../deck/deck.ts";
import { Player } from "./player.tsx";
import { SpeakerView } from "./speaker-view.tsx";

/** A deck that is presented from its own file: the page number is behind the #, where a reload finds it. */
export function DeckOfFile({ deck }: { readonly deck: Deck }) {
  const [place] = useState(() => location.hash.slice(1));
  useEffect(() => {
    document.title = deck.name;
  }, [deck.name]);
  if (place === "speaker") return <SpeakerView language={deck.language} />;
  return (
    <Player
      deck={deck}
      page={Number(place) || 1}
      onPage={(page) => history.replaceState(null, "", `#${page}`)}
    />
  );
}
