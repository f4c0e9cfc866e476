import type { AsyncZippable } from "fflate";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { pagesOf, type DeckPage } from "../../deck/deck-page.ts";
import type { Deck } from "../../deck/deck.ts";
import { stageHeight, stageWidths } from "../../deck/stage.ts";
import { drawingOf } from "../../export/dom-drawing.ts";
import { pngOf } from "../../export/png.ts";
import { zipOf } from "../../export/zip.ts";
import { element } from "../../export/svg.ts";
import { SlideView } from "./slide-view.tsx";
import styles from "./slide-pictures.module.css";

/** Every page as a PNG of 2732×1536 px, in one ZIP, in the order of the deck. Unit names are as in `deck`. */
export async function slidePictures(deck: Deck): Promise<Blob> {
  const files: AsyncZippable = {};
  for (const page of pagesOf(deck)) {
    const picture = await pictureOfPage(deck, page);
    // A picture is compressed already.
    files[`${String(page.number).padStart(3, "0")}.png`] = [
      new Uint8Array(await picture.arrayBuffer()),
      { level: 0 },
    ];
  }
  return new Blob([await zipOf(files)], { type: "application/zip" });
}

/** Drawn out of sight at its logical size, and taken from there. */
async function pictureOfPage(deck: Deck, page: DeckPage): Promise<Blob> {
  const width = stageWidths["16:9"];
  const container = document.createElement("div");
  container.className = styles.unseen ?? "";
  document.body.append(container);
  const root = createRoot(container);
  try {
    flushSync(() => root.render(<SlideView deck={deck} page={page} width={width} />));
    const { nodes } = drawingOf(container);
    const size = { width, height: stageHeight };
    return await pngOf({
      ...size,
      root: element(
        "svg",
        { xmlns: "http://www.w3.org/2000/svg", ...size, viewBox: `0 0 ${width} ${stageHeight}` },
        ...nodes,
      ),
    });
  } finally {
    root.unmount();
    container.remove();
  }
}
