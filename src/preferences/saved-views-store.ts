import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keepingStorage } from "./keeping-storage.ts";

/** A view that the reader has named: a page and what is looked at on it, as the link says it. */
export interface SavedView {
  /** No two have the same. */
  readonly name: string;
  /** "?committee=…&period=…" */
  readonly query: string;
  /** "/compare" */
  readonly page: string;
}

/** What was done last, and the views before it. */
export interface SavedChange {
  readonly kind: "saved" | "replaced" | "renamed" | "removed";
  readonly name: string;
  readonly before: readonly SavedView[];
}

interface Kept {
  readonly views: readonly SavedView[];
}

interface SavedViewsStore extends Kept {
  readonly lastChange?: SavedChange | undefined;
  /** Newest first. One that has the same name gives way; without a name nothing is saved. */
  readonly save: (view: SavedView) => void;
  /** False, and nothing done, where the new name is empty or taken. */
  readonly rename: (name: string, newName: string) => boolean;
  readonly remove: (name: string) => void;
  /** Takes the last change back. */
  readonly undo: () => void;
}

const storageName = "tiendo-saved-views";

/** Whether this browser keeps the views after closing: false once reading or writing has failed. */
export const useViewsKept = create(() => true);

/** The reader's named views, kept in this browser and shared by its tabs. */
export const useSavedViews = create<SavedViewsStore>()(
  persist(
    (set, get) => {
      const change = (kind: SavedChange["kind"], name: string, views: readonly SavedView[]) =>
        set({ views, lastChange: { kind, name, before: get().views } });
      return {
        views: [],
        save: (view) => {
          const name = cleanName(view.name);
          if (name === "") return;
          const { views } = get();
          const others = views.filter((each) => each.name !== name);
          change(others.length < views.length ? "replaced" : "saved", name, [{ ...view, name }, ...others]);
        },
        rename: (name, given) => {
          const newName = cleanName(given);
          const { views } = get();
          if (newName === name) return true;
          if (newName === "" || views.some((each) => each.name === newName)) return false;
          const at = views.findIndex((each) => each.name === name);
          const view = views[at];
          if (view === undefined) return false;
          change("renamed", newName, views.with(at, { ...view, name: newName }));
          return true;
        },
        remove: (name) => {
          const others = get().views.filter((each) => each.name !== name);
          if (others.length < get().views.length) change("removed", name, others);
        },
        undo: () =>
          set(({ views, lastChange }) => ({ views: lastChange?.before ?? views, lastChange: undefined })),
      };
    },
    {
      name: storageName,
      version: 1,
      storage: keepingStorage<Kept>((isKept) => useViewsKept.setState(isKept)),
      partialize: ({ views }) => ({ views }),
      // Another tab has written: what was done here can't be taken back without taking back its work.
      merge: (kept, current) => ({ ...current, views: viewsIn(kept), lastChange: undefined }),
      migrate: (kept) => ({ views: viewsIn(kept) }),
    },
  ),
);

globalThis.addEventListener?.("storage", ({ key }) => {
  if (key === storageName) void useSavedViews.persist.rehydrate();
});

/** The views among what was kept, by this version or another; what is none is left out. */
function viewsIn(kept: unknown): readonly SavedView[] {
  const views: unknown = isRecord(kept) ? kept["views"] : undefined;
  return Array.isArray(views) ? views.filter(isView) : [];
}

function isView(value: unknown): value is SavedView {
  return isRecord(value) && ["name", "query", "page"].every((key) => typeof value[key] === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function cleanName(name: string): string {
  return name.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}
