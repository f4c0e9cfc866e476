import type PptxGenJs from "pptxgenjs";
import type { SlideContent } from "../slide-content.ts";
import { slideMargin } from "../slide-layout.ts";
import { slideTitleText } from "../stage.ts";
import { inches, points, pptxFont, type PptxLook } from "./pptx-look.ts";

/** px of the title's place on each kind of slide. The library takes place and size from here alone. */
const masters = {
  EVIDENCE: { top: 44, height: 112, size: slideTitleText, valign: "top" },
  MESSAGE: { top: 150, height: 330, size: 52, valign: "bottom" },
  OPENING: { top: 285, height: 160, size: 52, valign: "middle" },
} as const;

/** Which of the masters a content stands on. */
export function masterOf({ kind }: SlideContent): keyof typeof masters {
  if (kind === "headline") return "MESSAGE";
  return kind === "title" || kind === "closing" ? "OPENING" : "EVIDENCE";
}

/** The red band with the gold rule, and a place for the title. */
export function defineMasters(file: PptxGenJs, width: number, look: PptxLook): void {
  for (const [title, { top, height, size, valign }] of Object.entries(masters)) {
    file.defineSlideMaster({
      title,
      background: { color: look.paper },
      objects: [
        { rect: { x: 0, y: 0, w: "100%", h: inches(12), fill: { color: look.band } } },
        { rect: { x: 0, y: inches(12), w: "100%", h: inches(3), fill: { color: look.gold } } },
        {
          placeholder: {
            options: {
              name: "title",
              type: "title",
              x: inches(slideMargin),
              y: inches(top),
              w: inches(width - 2 * slideMargin),
              h: inches(height),
              margin: 0,
              align: "left",
              valign,
              color: look.ink,
              fontFace: pptxFont,
              fontSize: points(size),
              bold: true,
            },
            text: "",
          },
        },
      ],
    });
  }
}
