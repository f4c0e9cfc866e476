import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { withNews, type SlideNews } from "../../deck/differences.ts";
import type { Deck } from "../../deck/deck.ts";
import type { Checked } from "./fresh-check.tsx";

/** ms between two questions to the data while presenting: rarely, since asking costs a moment. */
const askEvery = 10 * 60_000;
/** A wall that runs by itself asks after a round, but not more often than this. */
const wallAsksEvery = 60_000;

/**
 * The figures on the wall. They stay what they were taken as until somebody says so; a screen that runs by itself was told once for
 * all, and changes between two slides.
 */
export function useWallFigures(deck: Deck | undefined, isWall: boolean) {
  const client = useQueryClient();
  const [round, setRound] = useState(0);
  const [askedAt, setAskedAt] = useState(Date.now);
  const [checked, setChecked] = useState<Checked>();
  const [ownNews, setOwnNews] = useState<readonly SlideNews[]>([]);

  const ask = useCallback(async () => {
    await client.invalidateQueries({ queryKey: ["resource"] });
    setChecked(undefined);
    setAskedAt(Date.now());
    setRound((before) => before + 1);
  }, [client]);

  useEffect(() => {
    if (isWall) return undefined;
    const timer = setInterval(() => void ask(), askEvery);
    return () => clearInterval(timer);
  }, [isWall, ask]);

  const shown = useMemo(
    () => (deck && ownNews.length > 0 ? withNews(deck, ownNews, deck.takenAt) : deck),
    [deck, ownNews],
  );
  return {
    /** The deck with what was taken over on this wall. */
    shown,
    /** Asks the data while there is no answer; 0: not yet. */
    round: checked === undefined ? round : 0,
    news: checked === undefined || deck === undefined || isWall ? [] : checked.newsFor(deck),
    onChecked: (now: Checked) => {
      setChecked(now);
      if (isWall && shown !== undefined) takeOver(now.newsFor(shown));
    },
    onRound: () => {
      if (Date.now() - askedAt >= wallAsksEvery) void ask();
    },
  };

  /** The player shows it from its next page on. */
  function takeOver(news: readonly SlideNews[]): void {
    const ids = new Set(news.map(({ slide }) => slide.id));
    setOwnNews([...ownNews.filter(({ slide }) => !ids.has(slide.id)), ...news]);
  }
}
