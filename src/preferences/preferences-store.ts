import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { Thresholds } from "../domain/assessment.ts";
import { keepingStorage } from "./keeping-storage.ts";
import { preferencesName } from "./usual-reader.ts";

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
      name: preferencesName,
      version: 1,
      storage: keepingStorage<Preferences>(() => undefined),
      merge: (kept, current) => ({ ...current, ...preferencesFrom(kept) }),
      partialize: ({ theme, language, thresholds }): Preferences => ({ theme, language, thresholds }),
    },
  ),
);

/** What was kept, as far as it still means something: another version of the app, or a hand, may have written it. */
function preferencesFrom(kept: unknown): Partial<Preferences> {
  if (typeof kept !== "object" || kept === null) return {};
  const { theme, language, thresholds }: { readonly [key in keyof Preferences]?: unknown } = kept;
  return {
    theme: themes.find((each) => each === theme) ?? "system",
    language: language === "vi" || language === "en" ? language : undefined,
    thresholds: isThresholds(thresholds) ? thresholds : undefined,
  };
}

function isThresholds(kept: unknown): kept is Thresholds {
  if (typeof kept !== "object" || kept === null) return false;
  const { onPace, slightlyBehind, tooEarlyShare }: { readonly [key in keyof Thresholds]?: unknown } = kept;
  return [onPace, slightlyBehind, tooEarlyShare].every((limit) => Number.isFinite(limit));
}
