import { useState } from "react";
import { withNews, type Difference, type SlideNews } from "../../deck/differences.ts";
import { useDecks } from "../../deck/deck-store.ts";
import type { Deck } from "../../deck/deck.ts";
import { useLanguage } from "../../figures/language.tsx";
import { formatInstantDay } from "../../messages/date-label.ts";
import { presentWordsOf } from "../../messages/present-words.ts";
import styles from "./present.module.css";
import { titleOf } from "./slide-title.ts";

interface Props {
  readonly deck: Deck;
  readonly news: readonly SlideNews[];
  readonly isPending: boolean;
  /** Slides of which nothing could be learned. */
  readonly unreachable: number;
  /** Asks the data again. */
  readonly onCheck: () => void;
}

/** What the data say otherwise by now, side by side. The deck changes when the presenter says so, not before. */
export function DeckNews({ deck, news, isPending, unreachable, onCheck }: Props) {
  const language = useLanguage();
  const words = presentWordsOf(language).news;
  const change = useDecks((store) => store.change);
  const [wasTaken, setWasTaken] = useState(false);
  const taken = formatInstantDay(deck.takenAt, language);
  return (
    <section className={styles.news} aria-busy={isPending || undefined}>
      <p role="status">{said()}</p>
      {!isPending && (
        <button type="button" className="quiet-button" onClick={onCheck}>
          {words.check}
        </button>
      )}
      {unreachable > 0 && !isPending && <p className={styles.quiet}>{words.unreachable(unreachable)}</p>}
      {news.length > 0 && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => {
              change((each) => withNews(each, news, new Date().toISOString()));
              setWasTaken(true);
            }}
          >
            {words.take}
          </button>
          <details>
            <summary>{words.list}</summary>
            <ul className={styles.differences}>
              {news.map(({ slide, differences }) => (
                <li key={slide.id}>
                  <b>{titleOf(slide)}</b>
                  <ul>
                    {differences.map((difference) => (
                      <DifferenceLine key={JSON.stringify(difference)} difference={difference} />
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );

  function said(): string {
    if (news.length > 0) return words.some(news.length);
    if (wasTaken) return words.taken;
    return isPending ? words.checking : words.none(taken);
  }
}

function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const words = presentWordsOf(useLanguage()).news;
  const { where, before, after } = difference;
  const isAlike = before === after;
  return (
    <li>
      {where.length > 0 && `${where.join(" · ")}: `}
      {isAlike ? (
        `${before} (${words.alike})`
      ) : (
        <>
          {before === undefined ? words.come : <del>{before}</del>} →{" "}
          {after === undefined ? words.gone : <ins>{after}</ins>}
        </>
      )}
    </li>
  );
}
