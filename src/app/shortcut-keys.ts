import type { Opened } from "../figures/opened-dialog.tsx";

type Shortcut = Opened | "go" | "overview" | "compare" | "previous" | "next";

/** By the sign that the key writes. Under a Vietnamese Telex keyboard the brackets write ơ and ư. */
const keys: Readonly<Record<string, Shortcut>> = {
  "?": "shortcuts",
  "/": "committees",
  g: "go",
  "[": "previous",
  ơ: "previous",
  "]": "next",
  ư: "next",
};
const keysAfterGo: Readonly<Record<string, Shortcut>> = { o: "overview", c: "compare" };

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What a key press asks for. With modifiers only Ctrl+K and ⌘K are ours: the others belong to the browser. */
export function shortcutOf(press: Press, isAfterGo: boolean): Shortcut | undefined {
  const key = press.key.toLowerCase();
  if (press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return key === "k" && !press.shiftKey ? "commands" : undefined;
  return (isAfterGo ? keysAfterGo[key] : undefined) ?? keys[key];
}

/** Whether letters pressed here are text, or choose an option. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=radio], [type=checkbox])"))
  );
}
