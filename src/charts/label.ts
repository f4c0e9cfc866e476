import { textWidth } from "./text-width.ts";

export type LabelRole = "actual" | "note" | "plan" | "forecast" | "lastYear" | "gap";

/** A text in the chart, in px of the drawing. */
export interface Label {
  readonly role: LabelRole;
  readonly lines: readonly string[];
  readonly size: number;
  /** The middle of the text, or its start. */
  readonly x: number;
  readonly anchor: "middle" | "start";
  readonly top: number;
  /** Stands on the dark fill of the actual. */
  readonly isOnActual?: boolean | undefined;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for the marks above and below Vietnamese letters. */
export const lineHeight = 1.35;

/** The room that a label takes. */
export function boxOf({ lines, size, x, anchor, top }: Omit<Label, "role">): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const left = anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top, bottom: top + lines.length * size * lineHeight };
}

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The first candidate that stays inside and touches none of the taken boxes. */
export function firstFree(
  candidates: readonly Label[],
  taken: readonly Box[],
  inside: Box,
): Label | undefined {
  return candidates.find((label) => {
    const box = boxOf(label);
    const fits =
      box.left >= inside.left &&
      box.right <= inside.right &&
      box.top >= inside.top &&
      box.bottom <= inside.bottom;
    return fits && taken.every((other) => !overlaps(box, other));
  });
}
