import { afterEach, expect, it, vi } from "vitest";
import { usualReadersTheme } from "./usual-reader.ts";

afterEach(() => vi.unstubAllGlobals());

const kept = (state: object, version = 1) => JSON.stringify({ state, version });

it.each([
  ["nobody yet", null, "system"],
  ["the defaults", kept({ theme: "system" }), "system"],
  ["a theme", kept({ theme: "dark" }), "dark"],
  ["a theme, and Vietnamese", kept({ theme: "light", language: "vi" }), "light"],
  ["a theme that there is not", kept({ theme: "sepia" }), "system"],
  ["English", kept({ theme: "dark", language: "en" }), undefined],
  ["own thresholds", kept({ theme: "dark", thresholds: { onPace: 1.1 } }), undefined],
  ["another version", kept({ theme: "dark" }, 2), undefined],
  ["what is no JSON", "{", undefined],
  ["what is no record", "null", undefined],
])("F76 of %s", (_, text, theme) => {
  vi.stubGlobal("localStorage", { getItem: () => text });
  expect(usualReadersTheme()).toBe(theme);
});

it("F70 of a browser that keeps nothing is the system's", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => {
      throw new DOMException("Access is denied", "SecurityError");
    },
  });
  expect(usualReadersTheme()).toBe("system");
});
