import type { Language } from "../messages/language.ts";
import type { SlideContent } from "./slide-content.ts";

/** Where a slide's figures were taken from: a panel of a page, at a link that names everything that was looked at. */
export interface Origin {
  readonly dataset: string;
  /** "?dataset=…&committee=…&period=…&lang=vi" */
  readonly query: string;
  /** "/compare" */
  readonly page: string;
  /** The panel's own word: "quarters", "units", "results". */
  readonly panel: string;
}

export interface Slide {
  /** Unique in the deck. */
  readonly id: string;
  /** Frozen: nothing changes it but the presenter. */
  readonly content: SlideContent;
  /** Absent for what somebody wrote: there is nothing to ask anew. */
  readonly origin?: Origin | undefined;
  /** In place of the content's own message. */
  readonly title?: string | undefined;
  readonly notes: string;
  /** Left out when presenting, and in what leaves the app. */
  readonly isHidden: boolean;
  /** The table in place of the chart. */
  readonly isTable: boolean;
}

/** How units are called on the wall; the speaker view always has their names. */
export const nameModes = ["shown", "numbered", "hidden"] as const;
export type NameMode = (typeof nameModes)[number];

export const slideThemes = ["light", "dark"] as const;
export type SlideTheme = (typeof slideThemes)[number];

/** A presentation with its figures frozen. Plain data: kept, saved and opened as it is. */
export interface Deck {
  readonly schema: 1;
  readonly id: string;
  /** Names the deck in lists and files. */
  readonly name: string;
  /** Of all its words and numbers. */
  readonly language: Language;
  readonly theme: SlideTheme;
  /** Marked DỰ THẢO until somebody approves it. */
  readonly isDraft: boolean;
  readonly names: NameMode;
  /** Time for the whole, in minutes. */
  readonly allottedMinutes: number;
  /** ISO instant at which the figures were last taken from the data. */
  readonly takenAt: string;
  readonly slides: readonly Slide[];
}
