import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { changedSlide, withSettings } from "./deck-edit.ts";
import type { Deck, Slide } from "./deck.ts";

const slide = (id: string): Slide => ({
  id,
  content: { kind: "closing", title: `Trang ${id}`, body: "" },
  notes: "",
  isHidden: false,
  isTable: false,
});

const deck: Deck = {
  schema: 1,
  id: "d1",
  name: "Hội nghị sơ kết",
  language: "vi",
  theme: "light",
  isDraft: true,
  names: "shown",
  allottedMinutes: 15,
  takenAt: "2024-09-26T01:00:00.000Z",
  slides: [slide("a"), slide("b")],
};

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("BroadcastChannel", undefined);
});

/** The store as a new visit, or another tab, finds it. */
async function visit() {
  vi.resetModules();
  const { useDecks, openDeckOf, addToDeck } = await import("./deck-store.ts");
  const { keptDecks } = await import("./deck-db.ts");
  await useDecks.getState().load();
  return {
    useDecks,
    addToDeck,
    keptDecks,
    state: () => useDecks.getState(),
    open: () => openDeckOf(useDecks.getState()),
  };
}

const kept = async ({ keptDecks }: Awaited<ReturnType<typeof visit>>) => (await keptDecks()).at(0)?.deck;

describe("the decks of this browser", () => {
  it("are there on the next visit, as they were left", async () => {
    const first = await visit();
    first.state().add(deck);
    first.state().change((each) => changedSlide(each, "a", { notes: "Nói chậm" }));
    await vi.waitFor(async () => expect(await kept(first)).toEqual(first.open()));
    const next = await visit();
    expect(next.open()?.slides[0]?.notes).toBe("Nói chậm");
    expect(next.state().keeping).toBe("kept");
  });

  it("are changed in steps that can be taken back and done again", async () => {
    const { state, open } = await visit();
    state().add(deck);
    state().change((each) => withSettings(each, { isDraft: false }));
    state().change((each) => withSettings(each, { theme: "dark" }));
    state().undo();
    state().undo();
    expect(open()).toEqual(deck);
    state().undo();
    expect(open()).toEqual(deck);
    state().redo();
    expect(open()).toEqual({ ...deck, isDraft: false });
    state().change((each) => withSettings(each, { allottedMinutes: 20 }));
    state().redo();
    expect(open()).toEqual({ ...deck, isDraft: false, allottedMinutes: 20 });
  });

  it("take a slide from a page although nothing was read yet, behind what is there", async () => {
    const first = await visit();
    first.state().add(deck);
    await vi.waitFor(async () => expect(await kept(first)).toEqual(deck));
    vi.resetModules();
    const { addToDeck, useDecks, openDeckOf } = await import("./deck-store.ts");
    await addToDeck(
      { ...slide("c"), content: { kind: "text", title: "Thêm", lines: [], ...nothingKnown } },
      () => ({
        ...deck,
        id: "another",
      }),
    );
    expect(useDecks.getState().decks).toHaveLength(1);
    // A closing slide stays the last.
    expect(openDeckOf(useDecks.getState())?.slides.map(({ id }) => id)).toEqual(["a", "c", "b"]);
  });

  it("F70 F71 of a browser that keeps nothing live until it closes, and say so", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("Access is denied", "SecurityError");
      },
    });
    const { state, open } = await visit();
    expect(state().keeping).toBe("notKept");
    state().add(deck);
    state().change((each) => withSettings(each, { theme: "dark" }));
    expect(open()?.theme).toBe("dark");
    expect(state().keeping).toBe("notKept");
  });

  it("F75 stay in memory when a writing fails, are told, and are kept again once it works", async () => {
    const visitor = await visit();
    const { state, open } = visitor;
    state().add(deck);
    await vi.waitFor(async () => expect(await kept(visitor)).toEqual(deck));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("Full", "QuotaExceededError");
    });
    state().change((each) => withSettings(each, { theme: "dark" }));
    await vi.waitFor(() => expect(state().keeping).toBe("notKept"));
    expect(open()?.theme).toBe("dark");
    expect(await kept(visitor)).toEqual(deck);
    put.mockRestore();
    state().change((each) => withSettings(each, { isDraft: false }));
    await vi.waitFor(() => expect(state().keeping).toBe("kept"));
    expect(await kept(visitor)).toEqual({ ...deck, theme: "dark", isDraft: false });
  });

  it.each([
    ["mine", 20, false],
    ["theirs", 15, true],
  ] as const)("F72 of two tabs: the later one is told, and takes %s", async (choice, minutes, isDraft) => {
    const one = await visit();
    one.state().add({ ...deck, isDraft: true });
    await vi.waitFor(async () => expect(await kept(one)).toEqual(deck));
    const other = await visit();
    one.state().change((each) => withSettings(each, { name: "Tên của tab kia" }));
    await vi.waitFor(async () => expect(await kept(one)).toMatchObject({ name: "Tên của tab kia" }));
    other.state().change((each) => withSettings(each, { allottedMinutes: 20, isDraft: false }));
    await vi.waitFor(() => expect(other.state().keeping).toBe("elsewhere"));
    expect(await kept(one)).toMatchObject({ name: "Tên của tab kia", isDraft: true });
    await other.state().settle(choice);
    await vi.waitFor(async () =>
      expect(await kept(other)).toMatchObject({ allottedMinutes: minutes, isDraft }),
    );
    expect(other.open()).toMatchObject({ allottedMinutes: minutes, isDraft });
  });

  it("follow another tab while nothing of their own is at stake", async () => {
    vi.unstubAllGlobals();
    vi.stubGlobal("indexedDB", new IDBFactory());
    const one = await visit();
    const other = await visit();
    one.state().add(deck);
    await vi.waitFor(() => expect(other.open()).toEqual(deck));
    one.state().change((each) => withSettings(each, { theme: "dark" }));
    await vi.waitFor(() => expect(other.open()?.theme).toBe("dark"));
    other.state().change((each) => withSettings(each, { isDraft: false }));
    await vi.waitFor(() => expect(one.open()).toEqual({ ...deck, theme: "dark", isDraft: false }));
    expect([one.state().keeping, other.state().keeping]).toEqual(["kept", "kept"]);
  });

  it("F76 that are damaged do not take the others down, and can be handed out", async () => {
    const first = await visit();
    first.state().add(deck);
    await vi.waitFor(async () => expect(await kept(first)).toEqual(deck));
    const { keepDeck } = await import("./deck-db.ts");
    await keepDeck("d2", { schema: 1, id: "d2", slides: 7 }, 0);
    const { state } = await visit();
    expect(state().decks?.map(({ id }) => id)).toEqual(["d1"]);
    expect(state().damaged).toEqual([{ id: "d2", deck: { schema: 1, id: "d2", slides: 7 } }]);
  });
});

const nothingKnown = { sources: [], isSample: false, unitNames: [] };
