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
  /** The figure that was pressed; the focus goes back to it. */
  readonly opener?: HTMLElement | undefined;
  readonly open: (subject: TrailSubject, opener: HTMLElement) => void;
  readonly close: () => void;
}

/** Which figure's trail is open. */
export const useTrail = create<TrailStore>((set, get) => ({
  open: (subject, opener) => set({ subject, opener }),
  close: () => {
    get().opener?.focus();
    set({ subject: undefined, opener: undefined });
  },
}));
