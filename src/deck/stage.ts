/**
 * A slide is laid out on a stage of logical px and scaled as a whole onto the screen, the paper or the file: 24 on the
 * stage is at least 24 px on a projector of 1024×768. It is always 768 high and as wide as the screen's ratio asks.
 */
export const stageHeight = 768;

/** 4:3, on which is decided what fits: the pages of a deck are the same on every screen. */
export const narrowestStage = 1024;
/** 21:9; on wider screens the sides stay empty. */
const widestStage = 1792;
/** Of the file formats. */
export const stageWidths = { "4:3": 1024, "16:9": 1366 } as const;
export type StageRatio = keyof typeof stageWidths;

/** Smallest text on a slide. */
export const slideText = 24;
export const slideTitleText = 40;

export interface StageFit {
  /** Logical width. */
  readonly width: number;
  /** Screen px per logical px. */
  readonly scale: number;
}

/** The stage that shows the whole slide as large as it goes on a screen of this size. */
export function fitStage(screen: { readonly width: number; readonly height: number }): StageFit {
  const ratio = screen.width / screen.height;
  const width = Math.round(Math.min(widestStage, Math.max(narrowestStage, stageHeight * ratio)));
  return { width, scale: Math.min(screen.width / width, screen.height / stageHeight) };
}
