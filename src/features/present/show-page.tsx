import { useEffect } from "react";
import { Link, useLocation } from "wouter";
import { useDecks } from "../../deck/deck-store.ts";
import { withNews } from "../../deck/differences.ts";
import type { CaptureComponent } from "../../figures/capture.ts";
import { useLanguage } from "../../figures/language.tsx";
import { playerWordsOf } from "../../messages/player-words.ts";
import { holdWhilePresenting } from "../../ui/presenting-lock.ts";
import { FreshCheck } from "./fresh-check.tsx";
import { leaveFullscreen } from "./full-screen.ts";
import { Player } from "./player.tsx";
import { useWallFigures } from "./wall-figures.ts";
import styles from "./present.module.css";

interface Props {
  readonly id: string;
  /** 1… */
  readonly page: number;
  readonly isWall: boolean;
  readonly capture: CaptureComponent;
}

/** Seconds for a page on a screen that runs by itself. */
const wallSeconds = 15;

/** A kept deck on the wall. The page number is in the link, where a reload or a crash finds it. */
export function ShowPage({ id, page, isWall, capture }: Props) {
  const words = playerWordsOf(useLanguage());
  const [, navigate] = useLocation();
  const decks = useDecks((store) => store.decks);
  const load = useDecks((store) => store.load);
  const open = useDecks((store) => store.open);
  const changeOpen = useDecks((store) => store.change);
  useEffect(() => void load(), [load]);
  useEffect(holdWhilePresenting, []);
  const deck = decks?.find((each) => each.id === id);
  const figures = useWallFigures(deck, isWall);
  function change(by: Parameters<typeof changeOpen>[0]) {
    open(id);
    changeOpen(by);
  }

  if (decks === undefined) return null;
  if (deck === undefined) {
    return (
      <main className={styles.missing}>
        <h1>{words.missing}</h1>
        <Link href="/present">{words.toDecks}</Link>
      </main>
    );
  }
  return (
    <>
      <Player
        deck={figures.shown ?? deck}
        page={page}
        onPage={(now) => {
          // For a reload; the pages of the app need not hear of it.
          history.replaceState(null, "", `#/present/show/${id}/${now}${isWall ? "/wall" : ""}`);
        }}
        speakerPlace="/present/speaker"
        onLeave={() => {
          void leaveFullscreen();
          navigate("/present");
        }}
        fresh={{
          count: figures.news.length,
          take: () => change((each) => withNews(each, figures.news, new Date().toISOString())),
        }}
        wall={isWall ? { seconds: wallSeconds, onRound: figures.onRound } : undefined}
      />
      {figures.round > 0 && (
        <FreshCheck key={figures.round} deck={deck} capture={capture} onChecked={figures.onChecked} />
      )}
    </>
  );
}
