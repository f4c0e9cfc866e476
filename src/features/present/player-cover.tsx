import type { DeckPage } from "../../deck/deck-page.ts";
import type { Showing } from "../../deck/showing.ts";
import type { PlayerWords } from "../../messages/player-words.ts";
import styles from "./player.module.css";
import { titleOf } from "./slide-title.ts";

interface Props {
  readonly words: PlayerWords;
  readonly showing: Showing;
  readonly current: DeckPage | undefined;
}

/** What lies over the slide: black, white, the number that is being typed; and what of all this is read aloud. */
export function PlayerCover({ words, showing, current }: Props) {
  const { screen, typed } = showing;
  return (
    <>
      {(screen === "black" || screen === "white") && <div className={styles.cover} data-screen={screen} />}
      {typed !== "" && <p className={styles.typed}>{words.typed(typed)}</p>}
      <p role="status" className="visually-hidden">
        {said(words, showing, current)}
      </p>
    </>
  );
}

function said(words: PlayerWords, { screen, page, gridPage }: Showing, current: DeckPage | undefined) {
  switch (screen) {
    case "slide":
      return current && words.said(page, titleOf({ ...current.slide, content: current.content }));
    case "grid":
      return words.inGrid(gridPage);
    default:
      return `${words[screen]}. ${words.comeBack}`;
  }
}
