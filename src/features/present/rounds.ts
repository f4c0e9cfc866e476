import { useEffect, useEffectEvent } from "react";
import type { Showing } from "../../deck/showing.ts";

/** ms after which a screen that nobody attends to comes back from black, white and the grid. */
const longestAway = 60_000;

/**
 * Calls `turn` whenever a screen that runs by itself has shown something for its time, in seconds; never without one. Whatever is
 * changed by hand gets its whole time.
 */
export function useRounds(showing: Showing, seconds: number | undefined, turn: () => void): void {
  const onTime = useEffectEvent(turn);
  useEffect(() => {
    if (seconds === undefined) return undefined;
    // An interval: a turn that fails must not be the last one.
    const ms = showing.screen === "slide" ? seconds * 1000 : longestAway;
    const timer = setInterval(() => onTime(), ms);
    return () => clearInterval(timer);
  }, [showing, seconds]);
}
