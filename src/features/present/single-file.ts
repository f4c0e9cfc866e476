import { script, scriptDigest, style, styleDigest } from "virtual:tiendo-player";
import type { Deck } from "../../deck/deck.ts";
import { deckText } from "../../deck/deck-file.ts";
import { pagesOf } from "../../deck/deck-page.ts";
import { titleOf } from "./slide-title.ts";

/**
 * The deck with the player as one HTML file that needs no network and no server: a double click presents it. It may run its
 * own script and use its own style, by their digests, and ask for nothing from anywhere. Hidden slides are left out.
 */
export function singleFile(deck: Deck): Blob {
  const shown = { ...deck, slides: deck.slides.filter(({ isHidden }) => !isHidden) };
  return new Blob([page(shown)], { type: "text/html;charset=utf-8" });
}

function page(deck: Deck): string {
  const policy = [
    "default-src 'none'",
    `script-src '${scriptDigest}'`,
    `style-src '${styleDigest}'`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${deck.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Tiendo">
<title>${escaped(deck.name)}</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript><ol>${pagesOf(deck).map(plainPage).join("")}</ol></noscript>
<script id="deck" type="application/json">${jsonInHtml(deck)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** For a browser that runs no scripts: what the slides say, in their order. */
function plainPage({ content, slide }: ReturnType<typeof pagesOf>[number]): string {
  const lines = content.kind === "text" ? content.lines : [];
  return `<li>${[titleOf({ ...slide, content }), ...lines].map(escaped).join("<br>")}</li>`;
}

/** JSON that no parser of HTML takes for the end of its element. */
function jsonInHtml(deck: Deck): string {
  return deckText(deck).replaceAll("<", "\\u003c");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
