import { useEffect } from "react";
import { Link, useLocation } from "wouter";
import { useDecks } from "../../deck/deck-store.ts";
import { useLanguage } from "../../figures/language.tsx";
import { playerWordsOf } from "../../messages/player-words.ts";
import { holdWhilePresenting } from "../../ui/presenting-lock.ts";
import { leaveFullscreen } from "./full-screen.ts";
import { Player } from "./player.tsx";
import styles from "./present.module.css";

interface Props {
  readonly id: string;
  /** 1… */
  readonly page: number;
  readonly isWall: boolean;
}

/** Seconds for a page on a screen that runs by itself. */
const wallSeconds = 15;

/** A kept deck on the wall. The page number is in the link, where a reload or a crash finds it. */
export function ShowPage({ id, page, isWall }: Props) {
  const words = playerWordsOf(useLanguage());
  const [, navigate] = useLocation();
  const decks = useDecks((store) => store.decks);
  const load = useDecks((store) => store.load);
  useEffect(() => void load(), [load]);
  useEffect(holdWhilePresenting, []);
  const deck = decks?.find((each) => each.id === id);
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
    <Player
      deck={deck}
      page={page}
      onPage={(now) => navigate(`/present/show/${id}/${now}${isWall ? "/wall" : ""}`, { replace: true })}
      onLeave={() => {
        void leaveFullscreen();
        navigate("/present");
      }}
      wall={isWall ? { seconds: wallSeconds, onRound: () => undefined } : undefined}
    />
  );
}
