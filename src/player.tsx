import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openDeck } from "./deck/deck-file.ts";
import { DeckOfFile } from "./features/present/deck-of-file.tsx";

import "./ui/fonts.css";
import "./ui/tokens.css";
import "./features/present/deck-of-file.css";

/** The whole of a single-file deck: the deck that stands in the page, and its player. */
const opened = openDeck(document.querySelector("#deck")?.textContent ?? "");
const container = document.querySelector("#root");
if (container === null || !("deck" in opened)) throw new Error("This file holds no deck");
createRoot(container).render(
  <StrictMode>
    <DeckOfFile deck={opened.deck} />
  </StrictMode>,
);
