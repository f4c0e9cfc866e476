import { useEffect, useState } from "react";

/** ms before asking again for what was taken away: a device that is low on power would take it away for ever. */
const pause = 2_000;

/**
 * Keeps the screen on, and asks again whenever the browser has let go: another tab, another screen, a closed lid.
 * @returns false where this device does not allow it.
 */
export function useWakeLock(): boolean {
  const [isHeld, setIsHeld] = useState(true);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    let isOver = false;

    async function ask() {
      const isWanted = document.visibilityState === "visible" && !isOver && lock?.released !== false;
      if (!isWanted || isAsking) return;
      isAsking = true;
      try {
        const given = await navigator.wakeLock.request("screen");
        if (isOver) await given.release();
        else {
          lock = given;
          given.addEventListener("release", askLater);
          setIsHeld(true);
        }
      } catch {
        setIsHeld(false);
      } finally {
        isAsking = false;
      }
    }

    function askNow() {
      void ask();
    }

    function askLater() {
      clearTimeout(later);
      later = setTimeout(askNow, pause);
    }

    askNow();
    document.addEventListener("visibilitychange", askNow);
    document.addEventListener("fullscreenchange", askNow);
    return () => {
      isOver = true;
      clearTimeout(later);
      document.removeEventListener("visibilitychange", askNow);
      document.removeEventListener("fullscreenchange", askNow);
      void lock?.release();
    };
  }, []);
  return isHeld;
}
