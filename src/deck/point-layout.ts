import { linesOf, slideLeading, type Body } from "./slide-layout.ts";
import { slideText } from "./stage.ts";

/** px between two points, and that each is set in. */
const gap = 14;
const indent = 36;
/** The more room there is, the larger the words. */
const sizes = [32, 28, slideText] as const;

/** px of one point with the gap below it. */
export function pointHeight(line: string, width: number, size: number): number {
  return linesOf(line, width - indent, size).length * size * slideLeading + gap;
}

/** The largest text size at which the points fill no more than two thirds of the body; 24 px where none does. */
export function pointSize(lines: readonly string[], body: Body): number {
  const height = (size: number) => lines.reduce((sum, line) => sum + pointHeight(line, body.width, size), 0);
  return sizes.find((size) => height(size) <= (body.height * 2) / 3) ?? slideText;
}
