import { useEffect, useState } from "react";
import { useDecks } from "../../deck/deck-store.ts";
import { download } from "../../export/download.ts";
import { useLanguage } from "../../figures/language.tsx";
import { presentWordsOf } from "../../messages/present-words.ts";
import styles from "./present.module.css";

/** How safe the decks are in this browser, where it is not as one would think. */
export function DeckKeeping() {
  const words = presentWordsOf(useLanguage()).keeping;
  const { keeping, damaged, settle } = useDecks();
  return (
    <>
      {keeping === "notKept" && (
        <p role="alert" className={styles.notice}>
          {words.notKept}
        </p>
      )}
      {keeping === "elsewhere" && (
        <div role="alert" className={styles.notice}>
          <p>{words.elsewhere}</p>
          <button type="button" className="button" onClick={() => void settle("mine")}>
            {words.mine}
          </button>{" "}
          <button type="button" className="button" onClick={() => void settle("theirs")}>
            {words.theirs}
          </button>
        </div>
      )}
      {damaged.length > 0 && (
        <p className={styles.notice}>
          {words.damaged(damaged.length)}{" "}
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              const raw = new Blob([JSON.stringify(damaged)], { type: "application/json" });
              download(raw, "tiendo-decks.json");
            }}
          >
            {words.download}
          </button>
        </p>
      )}
    </>
  );
}

/** That the browser may clear what it keeps, where it may. */
export function DeckEviction() {
  const words = presentWordsOf(useLanguage()).keeping;
  const keeping = useDecks((store) => store.keeping);
  const isEvictable = useEvictable();
  return keeping === "kept" && isEvictable ? <p className={styles.quiet}>{words.evictable}</p> : null;
}

/** Whether the browser may clear what it keeps: asked for once there is something, since some browsers ask the reader. */
function useEvictable(): boolean {
  const hasDecks = useDecks(({ decks }) => decks !== undefined && decks.length > 0);
  const [isEvictable, setIsEvictable] = useState(false);
  useEffect(() => {
    if (!hasDecks) return;
    void persist().then((isPersisted) => setIsEvictable(!isPersisted));
  }, [hasDecks]);
  return isEvictable;
}

async function persist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
