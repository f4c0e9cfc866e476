import { deckText } from "../../deck/deck-file.ts";
import type { Deck } from "../../deck/deck.ts";
import { download } from "../../export/download.ts";
import { fileNameOf } from "../../export/file-name.ts";

/** The ways out of a deck that end in a file. */
export const deckFormats = ["file", "html", "pptxWide", "pptxNarrow", "png"] as const;
export type DeckFormat = (typeof deckFormats)[number];

/** Hands the deck out as a file. What writes the format is loaded now. @throws Error where the browser refuses. */
export async function saveDeck(format: DeckFormat, deck: Deck): Promise<void> {
  const save = (blob: Blob, extension: string) => download(blob, fileNameOf(deck.name, extension));
  switch (format) {
    case "file":
      return save(new Blob([deckText(deck)], { type: "application/json" }), "tiendo.json");
    case "html": {
      const { singleFile } = await import("./single-file.ts");
      return save(singleFile(deck), "html");
    }
    case "pptxWide":
    case "pptxNarrow": {
      const { pptxFile } = await import("../../deck/pptx/pptx-file.ts");
      const ratio = format === "pptxWide" ? "16:9" : "4:3";
      return save(await pptxFile(deck, ratio), "pptx");
    }
    case "png": {
      const { slidePictures } = await import("./slide-pictures.tsx");
      return save(await slidePictures(deck), "zip");
    }
  }
}
