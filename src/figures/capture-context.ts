import { createContext } from "react";
import type { SlideContent } from "../deck/slide-content.ts";

/** Makes a slide of what a panel shows; undefined where there is nothing to show. Loads what it needs. */
export type MakeSlide = () => Promise<SlideContent | undefined>;

/** Within it a page is not drawn: each of its panels says, by its own word, how a slide is made of it. */
export const CaptureContext = createContext<((panel: string, make: MakeSlide) => void) | undefined>(
  undefined,
);
