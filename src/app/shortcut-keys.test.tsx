import { describe, expect, it } from "vitest";
import { isTyping, shortcutOf } from "./shortcut-keys.ts";

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

describe("shortcutOf", () => {
  it.each([
    ["k", { ctrlKey: true }, "commands"],
    ["k", { metaKey: true }, "commands"],
    ["K", { ctrlKey: true }, "commands"],
    ["?", { shiftKey: true }, "shortcuts"],
    ["/", {}, "committees"],
    ["[", {}, "previous"],
    ["]", {}, "next"],
    ["ơ", {}, "previous"],
    ["ư", {}, "next"],
    ["G", { shiftKey: true }, "go"],
  ])("%s with %o asks for %s", (key, modifiers, shortcut) => {
    expect(shortcutOf(press(key, modifiers), false)).toBe(shortcut);
  });

  it.each([
    ["k", {}],
    ["k", { ctrlKey: true, shiftKey: true }],
    ["k", { ctrlKey: true, altKey: true }],
    ["[", { metaKey: true }],
    ["]", { altKey: true }],
    ["/", { ctrlKey: true }],
    ["g", { ctrlKey: true }],
    ["o", {}],
    ["c", {}],
    ["Escape", {}],
  ])("%s with %o is left to the page and the browser", (key, modifiers) => {
    expect(shortcutOf(press(key, modifiers), false)).toBeUndefined();
  });

  it("goes to a page by the second key after G, and still knows the others", () => {
    expect(shortcutOf(press("o"), true)).toBe("overview");
    expect(shortcutOf(press("c"), true)).toBe("compare");
    expect(shortcutOf(press("c", { ctrlKey: true }), true)).toBeUndefined();
    expect(shortcutOf(press("?"), true)).toBe("shortcuts");
  });
});

describe("isTyping", () => {
  it.each([
    ["<input>", true],
    [`<input type="search">`, true],
    ["<textarea></textarea>", true],
    ["<select></select>", true],
    [`<input type="radio">`, false],
    [`<input type="checkbox">`, false],
    ["<button></button>", false],
    [`<a href="#/"></a>`, false],
  ])("in %s: %s", (html, expected) => {
    document.body.innerHTML = html;
    expect(isTyping(document.body.firstElementChild)).toBe(expected);
  });
});
