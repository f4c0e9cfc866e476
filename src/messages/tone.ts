import type { Status } from "../domain/assessment.ts";

/** Which of the three status colours a judgement takes; its word says the same without colour. */
export type Tone = "ahead" | "late" | "none";

export const toneOf: Record<Status, Tone> = {
  met: "ahead",
  exceeded: "ahead",
  onPace: "ahead",
  slightlyBehind: "late",
  behind: "late",
  missed: "late",
  noData: "none",
  notApplicable: "none",
  noPlan: "none",
  tooEarly: "none",
  inProgress: "none",
};

/** A piece of a sentence; only a judgement has a tone. */
export interface Segment {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

/** The sentence without its tones. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join("");
}
