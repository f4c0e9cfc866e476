import { memo, useLayoutEffect, useRef, useState } from "react";
import type { DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { fitStage, stageHeight } from "../../deck/stage.ts";
import { playerWordsOf } from "../../messages/player-words.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { SlideView } from "./slide-view.tsx";
import styles from "./fitted-slide.module.css";

interface Props {
  readonly deck: Deck;
  readonly page: DeckPage;
}

/** px of what a slide is shown on. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** A slide as large as its box allows, whole; on a stage as wide as that of another screen, `like`, to be a picture of it. */
export function FittedSlide({ like, ...props }: Props & { readonly like?: Screen | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState<Screen>();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const read = () => setScreen({ width: element.clientWidth, height: element.clientHeight });
    read();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.box}>
      {screen !== undefined && screen.width > 0 && (
        <ScaledSlide {...props} screen={screen} width={fitStage(like ?? screen).width} />
      )}
    </div>
  );
}

/**
 * A slide on a screen of a known size, in its middle, on the stage that fits the screen or on one of a given width. Drawn once:
 * turning pages must not draw it anew. One that can't be drawn says so, and the others stand.
 */
export const ScaledSlide = memo(function ScaledSlide({
  deck,
  page,
  screen,
  width = fitStage(screen).width,
}: Props & { readonly screen: Screen; readonly width?: number | undefined }) {
  const scale = Math.min(screen.width / width, screen.height / stageHeight);
  return (
    <div
      className={styles.scaled}
      style={{
        inlineSize: width,
        blockSize: stageHeight,
        transform: `scale(${scale})`,
        insetInlineStart: (screen.width - width * scale) / 2,
        insetBlockStart: (screen.height - stageHeight * scale) / 2,
      }}
    >
      <ErrorBoundary
        resetKey={page}
        fallback={() => <p className={styles.broken}>{playerWordsOf(deck.language).broken}</p>}
      >
        <SlideView deck={deck} page={page} width={width} />
      </ErrorBoundary>
    </div>
  );
});
