import { useEffect, useState } from "react";

/**
 * Keeps the screen on, and asks again whenever the browser has let go: another tab, another screen, a closed lid.
 * @returns false where this device does not allow it.
 */
export function useWakeLock(): boolean {
  const [isHeld, setIsHeld] = useState(true);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;

    async function ask() {
      if (document.visibilityState !== "visible" || isOver || lock?.released === false) return;
      try {
        const given = await navigator.wakeLock.request("screen");
        if (isOver) await given.release();
        else {
          lock = given;
          given.addEventListener("release", askAgain);
          setIsHeld(true);
        }
      } catch {
        setIsHeld(false);
      }
    }

    function askAgain() {
      void ask();
    }

    void ask();
    document.addEventListener("visibilitychange", askAgain);
    document.addEventListener("fullscreenchange", askAgain);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", askAgain);
      document.removeEventListener("fullscreenchange", askAgain);
      void lock?.release();
    };
  }, []);
  return isHeld;
}
