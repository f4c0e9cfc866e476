import { beforeEach, describe, expect, it, vi } from "vitest";

const view = { query: "?committee=khoi&period=2024-Q3", page: "/compare" };
let kept: Map<string, string>;

/** The store as a new visit finds it. */
async function visit() {
  vi.resetModules();
  return import("./saved-views-store.ts");
}

function storage(fault?: { readonly getItem?: Error; readonly setItem?: Error }) {
  return {
    getItem: (key: string) => {
      if (fault?.getItem) throw fault.getItem;
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      if (fault?.setItem) throw fault.setItem;
      kept.set(key, value);
    },
  };
}

const names = (views: readonly { readonly name: string }[]) => views.map(({ name }) => name);

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", storage());
});

describe("saved views", () => {
  it("are there on the next visit, newest first", async () => {
    const { useSavedViews } = await visit();
    useSavedViews.getState().save({ ...view, name: "Cụm 1" });
    useSavedViews.getState().save({ ...view, name: "  Cụm\u00a0 2 ".normalize("NFD") });
    const { views } = (await visit()).useSavedViews.getState();
    expect(views).toEqual([
      { ...view, name: "Cụm 2" },
      { ...view, name: "Cụm 1" },
    ]);
  });

  it("have a name each: the same name replaces, none saves nothing", async () => {
    const { useSavedViews } = await visit();
    const { save, undo } = useSavedViews.getState();
    save({ ...view, name: "Quý III" });
    save({ ...view, name: "Quý III", page: "/" });
    save({ ...view, name: "  " });
    expect(useSavedViews.getState().views).toEqual([{ ...view, name: "Quý III", page: "/" }]);
    expect(useSavedViews.getState().lastChange?.kind).toBe("replaced");
    undo();
    expect(useSavedViews.getState().views).toEqual([{ ...view, name: "Quý III" }]);
  });

  it("are renamed, but not to nothing and not over another", async () => {
    const { useSavedViews } = await visit();
    const { save, rename, undo } = useSavedViews.getState();
    save({ ...view, name: "A" });
    save({ ...view, name: "B" });
    expect(rename("A", "B")).toBe(false);
    expect(rename("A", " ")).toBe(false);
    expect(rename("A", "C")).toBe(true);
    expect(names(useSavedViews.getState().views)).toEqual(["B", "C"]);
    undo();
    expect(names(useSavedViews.getState().views)).toEqual(["B", "A"]);
  });

  it("come back in their place when deleted by mistake, for good", async () => {
    const { useSavedViews } = await visit();
    const { save, remove, undo } = useSavedViews.getState();
    for (const name of ["A", "B", "C"]) save({ ...view, name });
    remove("B");
    expect(names(useSavedViews.getState().views)).toEqual(["C", "A"]);
    undo();
    expect(names((await visit()).useSavedViews.getState().views)).toEqual(["C", "B", "A"]);
  });

  it("F70 of a window that keeps nothing are there until it closes, and say so", async () => {
    const shut = new DOMException("Access is denied", "SecurityError");
    vi.stubGlobal("localStorage", storage({ getItem: shut, setItem: shut }));
    const { useSavedViews, useViewsKept } = await visit();
    expect(useViewsKept.getState()).toBe(false);
    useSavedViews.getState().save({ ...view, name: "A" });
    expect(names(useSavedViews.getState().views)).toEqual(["A"]);
    expect(useViewsKept.getState()).toBe(false);
  });

  it("F70 that do not fit say so, and fit again after one is deleted", async () => {
    const { useSavedViews, useViewsKept } = await visit();
    useSavedViews.getState().save({ ...view, name: "A" });
    vi.stubGlobal("localStorage", storage({ setItem: new DOMException("Full", "QuotaExceededError") }));
    useSavedViews.getState().save({ ...view, name: "B" });
    expect(useViewsKept.getState()).toBe(false);
    vi.stubGlobal("localStorage", storage());
    useSavedViews.getState().remove("B");
    expect(useViewsKept.getState()).toBe(true);
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", `{"state":{"views":"none"},"version":1}`],
    ["nothing", "null"],
  ])("F76 damaged ones (%s) do not take the app down", async (_case, text) => {
    kept.set("tiendo-saved-views", text);
    const { useSavedViews, useViewsKept } = await visit();
    expect(useSavedViews.getState().views).toEqual([]);
    expect(useViewsKept.getState()).toBe(true);
  });

  it("F76 of which some are damaged, or of another version, are read as far as they fit", async () => {
    const views = [{ name: 7 }, { ...view, name: "A" }, null];
    kept.set("tiendo-saved-views", JSON.stringify({ state: { views }, version: 2 }));
    const { useSavedViews } = await visit();
    expect(useSavedViews.getState().views).toEqual([{ ...view, name: "A" }]);
  });

  it("follow another tab, whose work is not undone here", async () => {
    const { useSavedViews } = await visit();
    useSavedViews.getState().save({ ...view, name: "A" });
    const there = { state: { views: [{ ...view, name: "B" }] }, version: 1 };
    kept.set("tiendo-saved-views", JSON.stringify(there));
    await useSavedViews.persist.rehydrate();
    useSavedViews.getState().undo();
    expect(names(useSavedViews.getState().views)).toEqual(["B"]);
  });
});
