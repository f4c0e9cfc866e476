import type { QuarterPoint } from "./quarter-point.ts";

export interface MultiplePanel {
  readonly key: string;
  readonly name: string;
  /** The latest value in words, beside the name ("116 / 160"). */
  readonly valueLabel: string;
  /** What the panel shows, in words. */
  readonly description: string;
  readonly points: readonly QuarterPoint[];
}

export interface SmallMultiplesProps {
  readonly panels: readonly MultiplePanel[];
  /** The one scale of all panels reaches at least here; without it, their highest value. */
  readonly yMax?: number | undefined;
  readonly formatValue: (value: number) => string;
  /** Name of the whole. */
  readonly label: string;
  readonly onSelect?: ((key: string) => void) | undefined;
}

/** Many small panels on one scale. */
export function SmallMultiples({ label }: SmallMultiplesProps) {
  return <div role="img" aria-label={label} />;
}
