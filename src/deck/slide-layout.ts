import { wrap } from "../charts/text-width.ts";
import { lineWidth } from "./letter-widths.ts";
import { narrowestStage, slideText, slideTitleText, stageHeight } from "./stage.ts";

/** px left and right of everything on a slide. */
export const slideMargin = 56;
/** Ẫ and Ỗ are cut below it. */
export const slideLeading = 1.35;
/** Of a line of plain text. */
export const slideLine = slideText * slideLeading;

const bandHeight = 15;
const footHeight = 64;
/** Kerning and rounding of a browser, and the other face of an office's machine. */
const allowance = 1.01;

export interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Body {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a slide stand on its stage, in logical px from its top left corner. */
export interface SlideLayout {
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly body: Body;
  /** Top of the line with the date, the marks and the page number. */
  readonly footTop: number;
}

/**
 * The places on a stage of this width. Lines are broken here by counted widths, so that a slide breaks alike on the screen, on
 * paper and in every file. A long message gets smaller, never cut.
 */
export function layOutSlide(
  { title, subtitle }: { readonly title: string; readonly subtitle?: string | undefined },
  width: number = narrowestStage,
): SlideLayout {
  const inner = width - 2 * slideMargin;
  const head = titleBlock(title, inner);
  const facts = block(subtitle ?? "", inner, slideText, head.bottom + 6);
  const top = (subtitle ? facts.bottom : head.bottom) + 22;
  const footTop = stageHeight - footHeight;
  return {
    title: head,
    subtitle: facts,
    body: { left: slideMargin, top, width: inner, height: footTop - top - 20 },
    footTop,
  };
}

/** The lines of a text in this width. */
export function linesOf(text: string, width: number, size: number = slideText): readonly string[] {
  return wrap(text, width, size, regularWidth);
}

/** px of a text of 24 px in one line. */
export function slideTextWidth(text: string, isStrong = false): number {
  return (isStrong ? strongWidth : regularWidth)(text, slideText);
}

function strongWidth(text: string, size: number): number {
  return lineWidth(text, size, true) * allowance;
}

function regularWidth(text: string, size: number): number {
  return lineWidth(text, size, false) * allowance;
}

/** A number stays with the word that it counts: "9 tháng" does not break. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\p{L})/gu, "\u{A0}");
}

function titleBlock(given: string, width: number): TextBlock {
  const title = unbroken(given);
  const sizes = [slideTitleText, 34, 30, 26];
  const tries = sizes.map((size) => wrap(title, width, size, strongWidth));
  const fits = tries.findIndex((lines) => lines.length <= 2);
  const at = fits === -1 ? sizes.length - 1 : fits;
  return blockOf(tries[at] ?? [], sizes[at] ?? slideText, bandHeight + 29);
}

function block(text: string, width: number, size: number, top: number): TextBlock {
  return blockOf(text === "" ? [] : wrap(text, width, size, regularWidth), size, top);
}

function blockOf(lines: readonly string[], size: number, top: number): TextBlock {
  return { lines, size, top, bottom: top + lines.length * size * slideLeading };
}
