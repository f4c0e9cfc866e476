import type { ComponentType } from "react";
import type { Origin } from "../deck/deck.ts";
import type { SlideContent } from "../deck/slide-content.ts";

/** What became of an origin. `absent`: the page has no such panel now. `failed`: its figures did not load. */
export type Captured =
  | { readonly kind: "content"; readonly content: SlideContent }
  | { readonly kind: "absent" }
  | { readonly kind: "failed" };

export interface CaptureProps {
  readonly origins: readonly Origin[];
  /** Called once, when something is known of every origin; in their order. */
  readonly onCaptured: (captured: readonly Captured[]) => void;
}

/** Takes slides anew from the pages that they came from, unseen. The app's frame hands it to those who need it. */
export type CaptureComponent = ComponentType<CaptureProps>;
