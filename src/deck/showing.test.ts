import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inChangedDeck, pressed, startShowing, type Showing } from "./showing.ts";

const key = (name: string, more: { isChord?: boolean; isRepeat?: boolean } = {}) => ({
  key: name,
  isChord: false,
  isRepeat: false,
  ...more,
});

/** What is on the wall after these keys. */
function after(keys: readonly string[], from: Showing = startShowing(3, 10)): Showing {
  return keys.reduce((showing, name) => pressed(showing, key(name)).showing, from);
}

describe("F85 the keys of a presenter", () => {
  it.each(["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"])("%s goes on", (name) => {
    expect(after([name]).page).toBe(4);
    expect(after(Array.from({ length: 20 }, () => name)).page).toBe(10);
  });

  it.each(["PageUp", "ArrowLeft", "ArrowUp", "Backspace"])("%s goes back", (name) => {
    expect(after([name]).page).toBe(2);
    expect(after(Array.from({ length: 20 }, () => name)).page).toBe(1);
  });

  it.each<[string, string[], number]>([
    ["Home", ["Home"], 1],
    ["End", ["End"], 10],
    ["a number", ["7", "Enter"], 7],
    ["a number of two digits", ["1", "0", "Enter"], 10],
    ["a number that is no page", ["9", "9", "Enter"], 10],
    ["nought", ["0", "Enter"], 1],
    ["a number that is taken back", ["7", "Backspace", "Enter"], 4],
    ["a number that is given up", ["7", "Escape", "PageDown"], 4],
    ["a number that is forgotten over another key", ["7", "PageDown"], 4],
  ])("%s leads to its page", (_, keys, page) => {
    expect(after(keys)).toMatchObject({ page, screen: "slide", typed: "" });
  });

  it.each(["b", "B", ".", "w", "W", ","])(
    "%s covers the wall, and any key comes back and does nothing else",
    (name) => {
      const covered = after([name]);
      expect(covered).toMatchObject({ page: 3, screen: "bB.".includes(name) ? "black" : "white" });
      for (const back of ["PageDown", name, "7", "Escape", "x", "F5", "Enter"]) {
        expect(after([back], covered)).toMatchObject({ page: 3, screen: "slide", typed: "" });
      }
    },
  );

  it("G opens the grid, arrows walk in it, Enter takes a page, Esc none", () => {
    const grid = after(["g"]);
    expect(grid).toMatchObject({ page: 3, screen: "grid", gridPage: 3 });
    expect(after(["ArrowRight", "ArrowDown", "Enter"], grid)).toMatchObject({ page: 8, screen: "slide" });
    expect(after(["PageDown", "PageDown", "PageUp", "Enter"], grid).page).toBe(4);
    expect(after(["End", "Escape"], grid)).toMatchObject({ page: 3, screen: "slide" });
    expect(after(["9", "Enter"], grid)).toMatchObject({ page: 9, screen: "slide" });
  });

  it("F5 starts or resumes and is never the browser's, nor with Ctrl or Shift", () => {
    for (const isChord of [true, false]) {
      const { showing, isOurs, effect } = pressed(startShowing(3, 10), key("F5", { isChord }));
      expect([showing.page, isOurs, effect]).toEqual([3, true, "enterFullscreen"]);
    }
  });

  it("Esc leaves fullscreen and keeps the slide", () => {
    expect(pressed(startShowing(3, 10), key("Escape"))).toMatchObject({
      showing: { page: 3, screen: "slide" },
      effect: "leaveFullscreen",
    });
  });

  it("held keys count once, chords and other keys are the browser's", () => {
    const showing = startShowing(3, 10);
    expect(pressed(showing, key("PageDown", { isRepeat: true }))).toEqual({ showing, isOurs: true });
    expect(pressed(showing, key("r", { isChord: true }))).toEqual({ showing, isOurs: false });
    expect(pressed(showing, key("ArrowLeft", { isChord: true }))).toEqual({ showing, isOurs: false });
    expect(pressed(showing, key("F11"))).toMatchObject({ showing, isOurs: false });
    expect(pressed(showing, key("Tab"))).toMatchObject({ showing, isOurs: false });
  });
});

/** What a key of this sign at this place of the keyboard does. */
function at(name: string, code: string): Showing {
  return pressed(startShowing(3, 10), { ...key(name), code }).showing;
}

describe("F85 a Vietnamese keyboard", () => {
  it.each([
    ["ư", "KeyW", "white"],
    ["Process", "KeyB", "black"],
    ["Process", "KeyG", "grid"],
    // French and Dvorak keyboards: another Latin letter is another key.
    ["z", "KeyW", "slide"],
    ["x", "KeyB", "slide"],
  ])("%s from %s: %s", (name, code, screen) => {
    expect(at(name, code).screen).toBe(screen);
  });

  it("has digits under the letters that it writes in their place, and keypad keys that are none", () => {
    expect(at("ă", "Digit1").typed).toBe("1");
    expect(at("PageDown", "Numpad3")).toMatchObject({ page: 4, typed: "" });
  });

  it("comes back from black by a key that an input method hides", () => {
    const covered = after(["b"]);
    expect(pressed(covered, { ...key("Process"), code: "KeyA" }).showing.screen).toBe("slide");
  });
});

const clickerKey = fc.record({
  key: fc.constantFrom(
    ..."PageDown PageUp ArrowLeft ArrowRight ArrowUp ArrowDown Enter Backspace Home End Escape F5 b . w , g 0 1 2 7 9 x Shift Tab F11".split(
      " ",
    ),
    " ",
  ),
  code: fc.constantFrom(undefined, "KeyW", "KeyB", "KeyG", "Digit4", "Numpad9"),
  isChord: fc.boolean(),
  isRepeat: fc.boolean(),
});

it("F85 no key of a thousand, in any order, loses the slide or leads where no key leads out", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.array(clickerKey, { minLength: 1000, maxLength: 1000 }),
      (count, keys) => {
        let showing = startShowing(1, count);
        for (const each of keys) {
          showing = pressed(showing, each).showing;
          expect(showing.page).toBeGreaterThanOrEqual(1);
          expect(showing.page).toBeLessThanOrEqual(Math.max(1, count));
          expect(showing.gridPage).toBeLessThanOrEqual(Math.max(1, count));
          // Twice Esc: the first may only take back a number.
          expect(after(["Escape", "Escape"], showing)).toMatchObject({
            page: showing.page,
            screen: "slide",
            typed: "",
          });
        }
      },
    ),
    { numRuns: 5, seed: 4 },
  );
});

describe("F84 a deck that changes while it is shown", () => {
  it.each([
    ["stays at the page that a new one pushed on", 2, "abc", "xabc", 3],
    ["stays at the page that moved", 3, "abc", "cab", 1],
    ["takes the place of a page that is gone", 2, "abc", "ac", 2],
    ["takes the last page where there are fewer", 3, "abc", "ab", 2],
    ["has a first page even where there is none", 3, "abc", "", 1],
  ])("%s", (_, page, was, is, now) => {
    const showing = startShowing(page, was.length);
    expect(inChangedDeck(showing, Array.from(was), Array.from(is))).toMatchObject({
      page: now,
      gridPage: now,
      count: is.length,
    });
  });
});
