import { useSyncExternalStore } from "react";

/** Whether the page fills the screen. */
export function useIsFullscreen(): boolean {
  return useSyncExternalStore(subscribe, isFullscreen);
}

/** Only right after a press; where the browser refuses, the page stays in its window. */
export async function enterFullscreen(): Promise<void> {
  if (!navigator.userActivation.isActive) return;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: "hide" });
  } catch {
    // A window is enough to present in.
  }
}

export async function leaveFullscreen(): Promise<void> {
  if (isFullscreen()) await document.exitFullscreen().catch(() => undefined);
}

/** Absent where a browser knows no fullscreen (iPhones). */
function isFullscreen(): boolean {
  return document.fullscreenElement instanceof Element;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
