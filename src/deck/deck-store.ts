import { create } from "zustand";
import { DeckChangedElsewhere, forgetDeck, keepDeck, keptDeck, keptDecks } from "./deck-db.ts";
import { readDeck } from "./deck-file.ts";
import { withSlide } from "./deck-edit.ts";
import type { Deck, Slide } from "./deck.ts";

/**
 * How safe the decks are. `notKept`: this browser keeps nothing, or has no room: they live until the page is closed.
 * `elsewhere`: another tab has changed the open deck, and what is here is not kept until somebody chooses.
 */
export type DeckKeeping = "kept" | "notKept" | "elsewhere";

interface DeckStore {
  /** Undefined until the browser was asked. Newest first. */
  readonly decks: readonly Deck[] | undefined;
  /** Kept decks that can't be read, as they are, so that they can be handed out. */
  readonly damaged: readonly { readonly id: string; readonly deck: unknown }[];
  readonly openId: string | undefined;
  readonly past: readonly Deck[];
  readonly future: readonly Deck[];
  readonly keeping: DeckKeeping;
  /** Reads what the browser keeps, once. */
  readonly load: () => Promise<void>;
  readonly open: (id: string) => void;
  /** A deck that is new here; one with the same id gives way, and can be undone to. */
  readonly add: (deck: Deck) => void;
  readonly remove: (id: string) => void;
  /** Changes the open deck; a step that can be undone. */
  readonly change: (change: (deck: Deck) => Deck) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** After `elsewhere`: what is here goes over what the other tab wrote, or gives way to it. */
  readonly settle: (choice: "mine" | "theirs") => Promise<void>;
}

/** More would only cost memory. */
const mostSteps = 200;

/** What was read or written last of each deck. */
const revisions = new Map<string, number>();

/** The decks of this browser, the one that is open, and the way back. */
export const useDecks = create<DeckStore>()((set, get) => {
  let writing = Promise.resolve();

  /** Writes one after the other, always the latest state. A failed writing leaves memory as it is. */
  function keep(id: string): void {
    writing = keepLatest(writing, id);
  }

  async function keepLatest(before: Promise<void>, id: string): Promise<void> {
    await before;
    const deck = get().decks?.find((each) => each.id === id);
    if (deck === undefined || get().keeping === "elsewhere") return;
    try {
      revisions.set(id, await keepDeck(id, deck, revisions.get(id) ?? 0));
      set({ keeping: "kept" });
      channel?.postMessage(id);
    } catch (error) {
      set({ keeping: error instanceof DeckChangedElsewhere ? "elsewhere" : "notKept" });
    }
  }

  function put(deck: Deck, steps: Pick<DeckStore, "past" | "future">): void {
    const decks = get().decks ?? [];
    const isKnown = decks.some(({ id }) => id === deck.id);
    set({
      decks: isKnown ? decks.map((each) => (each.id === deck.id ? deck : each)) : [deck, ...decks],
      openId: deck.id,
      ...steps,
    });
    keep(deck.id);
  }

  return {
    decks: undefined,
    damaged: [],
    openId: undefined,
    past: [],
    future: [],
    keeping: "kept",
    load: async () => {
      if (get().decks !== undefined) return;
      try {
        const kept = await keptDecks();
        const read = kept.map((each) => ({ ...each, opened: readDeck(each.deck) }));
        for (const { id, revision } of kept) revisions.set(id, revision);
        const decks = read.flatMap(({ opened }) => ("deck" in opened ? [opened.deck] : []));
        const damaged = read.flatMap(({ id, deck, opened }) => ("deck" in opened ? [] : [{ id, deck }]));
        // What was made meanwhile stays in front.
        const here = get().decks ?? [];
        const others = decks.filter(({ id }) => !here.some((each) => each.id === id));
        const all = [...here, ...others.toSorted((one, other) => (one.takenAt < other.takenAt ? 1 : -1))];
        set({ decks: all, damaged, openId: get().openId ?? all[0]?.id });
      } catch {
        set({ decks: get().decks ?? [], keeping: "notKept" });
      }
    },
    open: (id) => {
      if (id !== get().openId) set({ openId: id, past: [], future: [] });
    },
    add: (deck) => put(deck, { past: [], future: [] }),
    remove: (id) => {
      const decks = (get().decks ?? []).filter((deck) => deck.id !== id);
      set({ decks, openId: decks[0]?.id, past: [], future: [] });
      revisions.delete(id);
      writing = writing.then(() => forgetDeck(id)).catch(() => set({ keeping: "notKept" }));
    },
    change: (change) => {
      const deck = openDeckOf(get());
      if (deck === undefined) return;
      const changed = change(deck);
      if (changed !== deck) put(changed, { past: [...get().past, deck].slice(-mostSteps), future: [] });
    },
    undo: () => {
      const { past, future } = get();
      const [deck, before] = [openDeckOf(get()), past.at(-1)];
      if (deck !== undefined && before !== undefined)
        put(before, { past: past.slice(0, -1), future: [deck, ...future] });
    },
    redo: () => {
      const { past, future } = get();
      const [deck, after] = [openDeckOf(get()), future[0]];
      if (deck !== undefined && after !== undefined)
        put(after, { past: [...past, deck], future: future.slice(1) });
    },
    settle: async (choice) => {
      const deck = openDeckOf(get());
      if (deck === undefined) return;
      const kept = await keptDeck(deck.id);
      revisions.set(deck.id, kept?.revision ?? 0);
      const theirs = kept && readDeck(kept.deck);
      set({ keeping: "kept" });
      if (choice === "theirs" && theirs !== undefined && "deck" in theirs)
        set({
          decks: get().decks?.map((each) => (each.id === deck.id ? theirs.deck : each)),
          past: [],
          future: [],
        });
      else keep(deck.id);
    },
  };
});

/** The deck that is open, if one is. */
export function openDeckOf({ decks, openId }: Pick<DeckStore, "decks" | "openId">): Deck | undefined {
  return decks?.find(({ id }) => id === openId);
}

/** Puts a slide at the end of the open deck, or of a new one. The decks are loaded first: a press must not hide them. */
export async function addToDeck(slide: Slide, emptyDeck: () => Deck): Promise<void> {
  await useDecks.getState().load();
  const { add, change } = useDecks.getState();
  if (openDeckOf(useDecks.getState()) === undefined) add(emptyDeck());
  change((deck) => withSlide(deck, slide));
}

const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("tiendo-decks");

// Another tab has written. Where this one has nothing of its own to lose it follows.
channel?.addEventListener("message", ({ data: id }: MessageEvent<unknown>) => {
  if (typeof id === "string") void follow(id);
});

async function follow(id: string): Promise<void> {
  const kept = await keptDeck(id).catch(() => undefined);
  const read = kept && readDeck(kept.deck);
  if (kept === undefined || read === undefined || !("deck" in read)) return;
  const { decks = [], openId, keeping } = useDecks.getState();
  if (keeping !== "kept" || (revisions.get(id) ?? 0) >= kept.revision) return;
  revisions.set(id, kept.revision);
  const others = decks.filter((deck) => deck.id !== id);
  useDecks.setState({
    decks: [read.deck, ...others],
    openId: openId ?? id,
    ...(openId === id ? { past: [], future: [] } : {}),
  });
}
