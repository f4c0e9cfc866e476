import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import type { Thresholds } from "../domain/assessment.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface Preferences {
  readonly theme: Theme;
  /** Remembered from the last visit; a link's own `lang` goes before it. */
  readonly language?: "vi" | "en" | undefined;
  /** Absent: the product's defaults. */
  readonly thresholds?: Thresholds | undefined;
}

interface PreferencesStore extends Preferences {
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** What a reader has set for themselves, kept in this browser. A browser that keeps nothing still works. */
export const usePreferences = create<PreferencesStore>()(
  persist(
    (set) => ({
      theme: "system",
      prefer: (change) => set(change),
    }),
    {
      name: "tiendo-preferences",
      version: 1,
      storage: createJSONStorage(() => localStorage),
      partialize: ({ theme, language, thresholds }): Preferences => ({ theme, language, thresholds }),
    },
  ),
);
