/** What covers the wall. */
export type WallScreen = "slide" | "black" | "white" | "grid";

/** What is on the wall. However it came about, `page` is a page of the deck and one key leads back to it. */
export interface Showing {
  /** 1…count; 1 of an empty deck. */
  readonly page: number;
  readonly count: number;
  readonly screen: WallScreen;
  /** The page that the grid stands at. */
  readonly gridPage: number;
  /** Digits of a page number that is not finished. */
  readonly typed: string;
}

/** What a key asks of the window besides. */
export type ShowingEffect = "enterFullscreen" | "leaveFullscreen";

export interface Pressed {
  readonly showing: Showing;
  /** The browser must not do with the key what it would. */
  readonly isOurs: boolean;
  readonly effect?: ShowingEffect | undefined;
}

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  /** Where it is on the keyboard. */
  readonly code?: string | undefined;
  /** Ctrl, Alt or Meta is held. */
  readonly isChord: boolean;
  /** The key is held down. */
  readonly isRepeat: boolean;
}

/** Longer numbers are no pages. */
const mostDigits = 4;
/** Cells in a row of the overview grid. */
export const gridColumns = 4;

const forward = new Set(["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"]);
const backward = new Set(["PageUp", "ArrowLeft", "ArrowUp", "Backspace"]);

export function startShowing(page: number, count: number): Showing {
  const at = clamped(page, count);
  return { page: at, count, screen: "slide", gridPage: at, typed: "" };
}

/**
 * The same page in a deck that has changed, wherever it stands now; where it is gone, the one in its place. `keys` are those of
 * the pages before and after.
 */
export function inChangedDeck(
  showing: Showing,
  before: readonly string[],
  after: readonly string[],
): Showing {
  const moved = (page: number) => clamped(after.indexOf(before[page - 1] ?? "") + 1 || page, after.length);
  return {
    ...showing,
    count: after.length,
    page: moved(showing.page),
    gridPage: moved(showing.gridPage),
  };
}

/** A page of the deck, and nothing over it. */
export function shownAt(showing: Showing, page: number): Showing {
  const at = clamped(page, showing.count);
  return { ...showing, page: at, gridPage: at, screen: "slide", typed: "" };
}

/** One on, or one back; out of black, white and the grid back to the slide. */
export function stepped(showing: Showing, step: 1 | -1): Showing {
  return showing.screen === "slide" ? shownAt(showing, showing.page + step) : shownAt(showing, showing.page);
}

/** A number that nobody finished is forgotten. */
export function withoutTyped(showing: Showing): Showing {
  return showing.typed === "" ? showing : { ...showing, typed: "" };
}

/** Over the wall, or off it where it is there already. */
export function toggled(showing: Showing, screen: Exclude<WallScreen, "slide">): Showing {
  const isOn = showing.screen === screen;
  return { ...showing, screen: isOn ? "slide" : screen, gridPage: showing.page, typed: "" };
}

/**
 * What a key does, as presenters and clickers know it. A key that is held counts once: a button that sticks must not race
 * through the deck. Chords are the browser's, but for those that would load the page anew.
 */
export function pressed(showing: Showing, { isChord, isRepeat, ...press }: PressedKey): Pressed {
  const key = signOf(press);
  if (key === "F5") return { ...reloadKey(showing), isOurs: true };
  if (isChord || isModifier(key)) return { showing, isOurs: false };
  if (isRepeat) return { showing, isOurs: forward.has(key) || backward.has(key) };
  if (showing.screen === "black" || showing.screen === "white") {
    return { showing: shownAt(showing, showing.page), isOurs: true };
  }
  if (/^\d$/.test(key)) {
    return { showing: { ...showing, typed: (showing.typed + key).slice(-mostDigits) }, isOurs: true };
  }
  if (showing.typed !== "") {
    const typed = whileTyping(showing, key);
    if (typed !== undefined) return { showing: typed, isOurs: true };
  }
  const rested = withoutTyped(showing);
  return rested.screen === "grid" ? inGrid(rested, key) : onSlide(rested, key);
}

/**
 * Under a Vietnamese keyboard W writes ư and the digits ă, â, ê; an input method hides a key whole. Where the sign says nothing,
 * the place of the key does. Other Latin letters are what they are: on a French keyboard Z stands where W does.
 */
function signOf({ key, code = "" }: Pick<PressedKey, "key" | "code">): string {
  if (/^[\da-z.,]$/i.test(key) || (key.length > 1 && !unsaid.has(key))) return key;
  const [, letter, digit] = /^(?:Key([BGW])|(?:Digit|Numpad)(\d))$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? digit ?? key;
}

const unsaid = new Set(["Process", "Unidentified", "Dead"]);

/** F5 starts or resumes, and never loads the page anew. */
function reloadKey(showing: Showing): Omit<Pressed, "isOurs"> {
  if (showing.screen !== "slide") return { showing: shownAt(showing, showing.page) };
  return { showing, effect: "enterFullscreen" };
}

function whileTyping(showing: Showing, key: string): Showing | undefined {
  switch (key) {
    case "Enter":
      return shownAt(showing, Number(showing.typed));
    case "Backspace":
      return { ...showing, typed: showing.typed.slice(0, -1) };
    case "Escape":
      return { ...showing, typed: "" };
    default:
      return undefined;
  }
}

function onSlide(showing: Showing, key: string): Pressed {
  if (forward.has(key)) return { showing: stepped(showing, 1), isOurs: true };
  if (backward.has(key)) return { showing: stepped(showing, -1), isOurs: true };
  switch (key.toLowerCase()) {
    case "home":
      return { showing: shownAt(showing, 1), isOurs: true };
    case "end":
      return { showing: shownAt(showing, showing.count), isOurs: true };
    case "b":
    case ".":
      return { showing: toggled(showing, "black"), isOurs: true };
    case "w":
    case ",":
      return { showing: toggled(showing, "white"), isOurs: true };
    case "g":
      return { showing: toggled(showing, "grid"), isOurs: true };
    case "escape":
      return { showing, isOurs: true, effect: "leaveFullscreen" };
    default:
      return { showing, isOurs: false };
  }
}

/** The grid's own steps; a clicker moves it one by one. */
const gridSteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1,
  ArrowDown: gridColumns,
  ArrowUp: -gridColumns,
};

function inGrid(showing: Showing, key: string): Pressed {
  const to = (page: number) => ({
    showing: { ...showing, gridPage: clamped(page, showing.count) },
    isOurs: true,
  });
  const step = gridSteps[key];
  if (step !== undefined) return to(showing.gridPage + step);
  switch (key.toLowerCase()) {
    case "home":
      return to(1);
    case "end":
      return to(showing.count);
    case "enter":
    case " ":
      return { showing: shownAt(showing, showing.gridPage), isOurs: true };
    case "g":
    case "escape":
    case "backspace":
      return { showing: shownAt(showing, showing.page), isOurs: true };
    case "b":
    case ".":
      return { showing: toggled(showing, "black"), isOurs: true };
    case "w":
    case ",":
      return { showing: toggled(showing, "white"), isOurs: true };
    default:
      return { showing, isOurs: false };
  }
}

function isModifier(key: string): boolean {
  return ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "NumLock", "Fn"].includes(key);
}

function clamped(page: number, count: number): number {
  return Math.max(1, Math.min(Math.trunc(page) || 1, count));
}
