import { useEffect } from "react";
import type { Opened } from "../figures/opened-dialog.tsx";
import { useSelection, type Select } from "../selection/selection.ts";
import { isTyping, shortcutOf } from "./shortcut-keys.ts";

/** How long after G its second key counts, in milliseconds. */
const longestPause = 1500;

/**
 * The keys that work everywhere on a page, but not while one types in a field or a dialog is open. T belongs to the
 * panel that has the focus, and arrows to what they move in.
 */
export function useShortcuts(open: (what: Opened) => void): void {
  const [{ committee }, select] = useSelection();
  useEffect(() => {
    let goneAt = -longestPause;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const shortcut = shortcutOf(event, event.timeStamp - goneAt < longestPause);
      goneAt = shortcut === "go" ? event.timeStamp : -longestPause;
      if (shortcut === undefined) return;
      event.preventDefault();
      if (shortcut === "overview") select({ committee }, "/");
      else if (shortcut === "compare") select({ committee }, "/compare");
      else if (shortcut === "previous" || shortcut === "next") {
        void step(shortcut === "next" ? 1 : -1, select);
      } else if (shortcut !== "go") open(shortcut);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open, select, committee]);
}

async function step(by: 1 | -1, select: Select) {
  const { stepFromShown } = await import("../figures/period-stepping.ts");
  stepFromShown(by, select);
}
