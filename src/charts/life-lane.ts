/** A committee over its time. Times are on one scale of the caller's (days, years with fractions). */
export interface LifeLane {
  readonly key: string;
  readonly name: string;
  /** Its days in words, under the name ("1/7/2020 – 28/2/2025"). */
  readonly note?: string | undefined;
  /** Missing: unknown or open, the line runs on past the edge. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** The committee that the page is about. */
  readonly isSubject: boolean;
}

export type LifeEventKind = "founded" | "renamed" | "merged" | "split" | "ended";

/** What happened to a lane at a time, with the lane that it leads to where there is one. */
export interface LifeEvent {
  readonly kind: LifeEventKind;
  readonly at: number;
  /** Key of the lane that it happened to. */
  readonly lane: string;
  /** Key of the successor's lane. */
  readonly to?: string | undefined;
  /** What is written at the mark ("sáp nhập 1/7/2025"). */
  readonly label: string;
}

export interface LifeLineProps {
  /** Top to bottom: predecessors, the subject, successors. */
  readonly lanes: readonly LifeLane[];
  readonly events: readonly LifeEvent[];
  /** The span of the axis. */
  readonly from: number;
  readonly to: number;
  /** Within the span, ascending ("2020"). */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** The chart's name and what it shows, in words. */
  readonly label: string;
  readonly description: string;
  /** With it each name but the subject's is a button. */
  readonly onSelect?: ((laneKey: string) => void) | undefined;
}
