import type { Status } from "../../domain/assessment.ts";
import { toneOf } from "../../messages/tone.ts";
import type { SlideTheme } from "../deck.ts";

/** The slide's colours as office files write them. The same as in the slides on the screen. */
export interface PptxLook {
  readonly paper: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly line: string;
  readonly actual: string;
  readonly plan: string;
  readonly lastYear: string;
  readonly band: string;
  readonly gold: string;
  readonly house: string;
  readonly ahead: string;
  readonly late: string;
  readonly none: string;
}

/**
 * Be Vietnam Pro is on no office's machine, and a file can't bring it along for all programs. Arial is on every one of them, with
 * all letters of Vietnamese; where it is not, its metric twin Liberation Sans is.
 */
export const pptxFont = "Arial";

export const pptxLooks: Record<SlideTheme, PptxLook> = {
  light: {
    paper: "FFFFFF",
    ink: "161C22",
    inkQuiet: "434C55",
    line: "D5D1C7",
    actual: "2B3640",
    plan: "4A545E",
    lastYear: "A9B2BB",
    band: "9B1420",
    gold: "C8A02B",
    house: "8D111D",
    ahead: "07544F",
    late: "7D4200",
    none: "4A535B",
  },
  dark: {
    paper: "101418",
    ink: "F4F2EE",
    inkQuiet: "BCC4CB",
    line: "39424B",
    actual: "D3DAE0",
    plan: "A7B1BA",
    lastYear: "5C6771",
    band: "B01E2C",
    gold: "C8A02B",
    house: "F49AA0",
    ahead: "66CBC2",
    late: "F0A95C",
    none: "B3BBC2",
  },
};

/** A status's shape as a letter that every machine has. */
export const statusLetters: Record<Status, string> = {
  exceeded: "▲▲",
  met: "✓",
  onPace: "▲",
  slightlyBehind: "▽",
  behind: "▼",
  missed: "✕",
  tooEarly: "○",
  inProgress: "►",
  noPlan: "–",
  noData: "·",
  notApplicable: "/",
};

/** The colour of a status's word. */
export function statusColour(status: Status, look: PptxLook): string {
  return look[toneOf[status]];
}

/** Logical px as inches, and as points of text. */
export const inches = (px: number): number => px / 96;
export const points = (px: number): number => px * 0.75;
