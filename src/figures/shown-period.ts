import { create } from "zustand";
import type { Period } from "../domain/period.ts";

/** What the page's chooser of periods offers and shows. */
interface ShownPeriod {
  readonly years: readonly number[];
  /** Undefined where each row has its own latest. */
  readonly period: Period | undefined;
  readonly view: "cumulative" | "quarter";
}

/** The period on the page, for those who step from it or offer others: empty on pages without a chooser. */
export const useShownPeriod = create<{ readonly shown?: ShownPeriod | undefined }>(() => ({}));
