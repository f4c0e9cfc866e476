import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Deck } from "../../deck/deck.ts";
import type { CaptureComponent } from "../../figures/capture.ts";
import { DeckNews } from "./deck-news.tsx";
import { FreshCheck, type Checked } from "./fresh-check.tsx";

interface Props {
  readonly deck: Deck;
  readonly capture: CaptureComponent;
}

/** Whether the data say something else of the deck's slides by now: asked when the deck is opened, and by a press. */
export function FreshNews({ deck, capture }: Props) {
  const client = useQueryClient();
  const [round, setRound] = useState(0);
  const [checked, setChecked] = useState<Checked>();
  const news = useMemo(() => checked?.newsFor(deck) ?? [], [checked, deck]);

  async function check() {
    await client.invalidateQueries({ queryKey: ["resource"] });
    setChecked(undefined);
    setRound(round + 1);
  }

  return (
    <>
      <DeckNews
        deck={deck}
        news={news}
        isPending={checked === undefined}
        unreachable={checked?.unreachable ?? 0}
        onCheck={() => void check()}
      />
      {checked === undefined && (
        <FreshCheck key={round} deck={deck} capture={capture} onChecked={setChecked} />
      )}
    </>
  );
}
