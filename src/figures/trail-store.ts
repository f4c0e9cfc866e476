import { create } from "zustand";
import type { Assessment } from "../domain/assessment.ts";
import type { Committee } from "../domain/committee.ts";
import type { Indicator } from "../domain/indicator.ts";

/** A figure that somebody asked about: whose, of what, and all that was computed of it. */
export interface TrailSubject {
  readonly committee: Committee;
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

interface TrailStore {
  readonly subject?: TrailSubject | undefined;
  /** The figure that was asked about; the focus goes back to it. */
  readonly opener?: HTMLElement | undefined;
  /** Counts the presses: each moves the focus into the trail. */
  readonly presses: number;
  readonly press: (subject: TrailSubject, opener: HTMLElement) => void;
  /** While a trail is open it shows the figure that has the focus. */
  readonly follow: (subject: TrailSubject, opener: HTMLElement) => void;
  readonly close: () => void;
}

/** Which figure's trail is open. */
export const useTrail = create<TrailStore>((set, get) => ({
  presses: 0,
  press: (subject, opener) => set({ subject, opener, presses: get().presses + 1 }),
  follow: (subject, opener) => {
    if (get().subject !== undefined) set({ subject, opener });
  },
  close: () => {
    const { opener } = get();
    set({ subject: undefined, opener: undefined });
    opener?.focus();
  },
}));
