import { useLayoutEffect, useRef, useState } from "react";
import type { DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { fitStage, stageHeight } from "../../deck/stage.ts";
import { SlideView } from "./slide-view.tsx";
import styles from "./fitted-slide.module.css";

interface Props {
  readonly deck: Deck;
  readonly page: DeckPage;
}

interface Screen {
  readonly width: number;
  readonly height: number;
}

/** A slide as large as its box allows, whole. */
export function FittedSlide({ deck, page }: Props) {
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
      {screen !== undefined && screen.width > 0 && <ScaledSlide deck={deck} page={page} screen={screen} />}
    </div>
  );
}

/** A slide on a screen of a known size, in its middle. */
export function ScaledSlide({ deck, page, screen }: Props & { readonly screen: Screen }) {
  const { width, scale } = fitStage(screen);
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
      <SlideView deck={deck} page={page} width={width} />
    </div>
  );
}
