import { useMemo, useSyncExternalStore } from "react";
import type { Screen } from "./fitted-slide.tsx";

/** Size of the window in px, followed through other resolutions, other projectors and other zooms. */
export function useWallSize(): Screen {
  const width = useSyncExternalStore(subscribe, () => innerWidth);
  const height = useSyncExternalStore(subscribe, () => innerHeight);
  return useMemo(() => ({ width, height }), [width, height]);
}

function subscribe(onChange: () => void): () => void {
  addEventListener("resize", onChange);
  return () => removeEventListener("resize", onChange);
}
