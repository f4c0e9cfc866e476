import { beforeEach, describe, expect, it, vi } from "vitest";

const key = "tiendo-preferences";
const saved = (state: object) => localStorage.setItem(key, JSON.stringify({ state, version: 1 }));

/** The store as a new visit makes it. */
async function visit() {
  vi.resetModules();
  const { usePreferences } = await import("./preferences-store.ts");
  return usePreferences;
}

describe("preferences", () => {
  beforeEach(() => localStorage.clear());

  it("follow the device, and no language or limits are set, at first", async () => {
    const { theme, language, thresholds } = (await visit()).getState();
    expect({ theme, language, thresholds }).toEqual({
      theme: "system",
      language: undefined,
      thresholds: undefined,
    });
  });

  it("are there on the next visit, each as it was set", async () => {
    const thresholds = { onPace: 1, slightlyBehind: 0.8, tooEarlyShare: 0.25 };
    const { prefer } = (await visit()).getState();
    prefer({ theme: "dark" });
    prefer({ language: "en", thresholds });
    expect((await visit()).getState()).toMatchObject({ theme: "dark", language: "en", thresholds });
  });

  it("keep what the reader set and nothing else", async () => {
    (await visit()).getState().prefer({ theme: "light" });
    expect(JSON.parse(localStorage.getItem(key) ?? "").state).toEqual({ theme: "light" });
  });

  it.each([
    ["damaged", "{"],
    ["of another shape", "[1]"],
    ["empty", ""],
  ])("that are %s give way to the defaults", async (_case, text) => {
    localStorage.setItem(key, text);
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect((await visit()).getState().theme).toBe("system");
    silent.mockRestore();
  });

  it.each([
    ["a theme that is none", { theme: "neon" }, "theme", "system"],
    ["a language that is none", { theme: "dark", language: "fr" }, "language", undefined],
    ["limits that are no numbers", { theme: "dark", thresholds: { onPace: "1" } }, "thresholds", undefined],
  ] as const)("with %s take the default for it", async (_case, state, name, expected) => {
    saved(state);
    expect((await visit()).getState()[name]).toEqual(expected);
  });

  it("F75 work in a browser that keeps nothing", async () => {
    const refuse = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const store = await visit();
    expect(() => store.getState().prefer({ theme: "dark" })).not.toThrow();
    expect(store.getState().theme).toBe("dark");
    refuse.mockRestore();
  });
});
