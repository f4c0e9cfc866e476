import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState, type ReactNode } from "react";
import { newsOf, type SlideNews } from "../../deck/differences.ts";
import type { Deck, Origin } from "../../deck/deck.ts";
import type { Captured, CaptureComponent } from "../../figures/capture.ts";

interface Props {
  readonly deck: Deck;
  readonly capture: CaptureComponent;
  readonly children: (state: FreshState) => ReactNode;
}

export interface FreshState {
  readonly news: readonly SlideNews[];
  readonly isPending: boolean;
  /** Slides of which nothing could be learned. */
  readonly unreachable: number;
  /** Asks the data again. */
  readonly check: () => void;
}

/** What the data say of the deck's slides by now: taken unseen, compared, and told. The deck is left alone. */
export function FreshNews({ deck, capture: Capture, children }: Props) {
  const client = useQueryClient();
  const [round, setRound] = useState(0);
  const [captured, setCaptured] = useState<ReadonlyMap<string, Captured>>();
  const origins = useMemo(() => deck.slides.flatMap(({ origin }) => origin ?? []), [deck]);
  // What is asked for once is known of every slide of the same origin.
  const [asked, setAsked] = useState(origins);
  const isPending = captured === undefined && asked.length > 0;
  const news = useMemo(
    () =>
      newsOf(deck, (origin) => {
        const each = captured?.get(keyOf(origin));
        return each?.kind === "content" ? each.content : undefined;
      }),
    [deck, captured],
  );
  const unreachable = origins.filter((origin) => {
    const each = captured?.get(keyOf(origin));
    return each !== undefined && each.kind !== "content";
  }).length;

  async function check() {
    await client.invalidateQueries({ queryKey: ["resource"] });
    setAsked(origins);
    setCaptured(undefined);
    setRound(round + 1);
  }

  return (
    <>
      {children({ news, isPending, unreachable, check: () => void check() })}
      {isPending && (
        <Capture
          key={round}
          origins={asked}
          onCaptured={(all) =>
            setCaptured(new Map(asked.map((origin, index) => [keyOf(origin), all[index] ?? gone])))
          }
        />
      )}
    </>
  );
}

const gone: Captured = { kind: "absent" };

function keyOf({ query, page, panel }: Origin): string {
  return `${query}${page} ${panel}`;
}
