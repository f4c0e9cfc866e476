import { useEffect, useEffectEvent, useRef } from "react";

/** ms between two changes of the address: browsers refuse more than some 100 in half a minute. */
const shortest = 300;

interface Place {
  /** What the address says, 1…; whatever somebody may have written there. */
  readonly given: number;
  readonly shown: number;
  readonly onPage: (page: number) => void;
  readonly goTo: (page: number) => void;
}

/** Keeps the page in the address, where a reload or a crash finds it again, and goes where somebody changes the address to. */
export function useKeptPlace({ given, shown, onPage, goTo }: Place): void {
  const told = useRef({ page: NaN, at: -Infinity });
  const tell = useEffectEvent((page: number) => {
    told.current = { page, at: performance.now() };
    onPage(page);
  });
  const follow = useEffectEvent((page: number) => {
    if (page !== told.current.page) goTo(page);
  });

  useEffect(() => {
    if (shown === told.current.page) return undefined;
    const wait = told.current.at + shortest - performance.now();
    if (wait <= 0) {
      tell(shown);
      return undefined;
    }
    const tellNow = () => tell(shown);
    const timer = setTimeout(tellNow, wait);
    addEventListener("pagehide", tellNow);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", tellNow);
    };
  }, [shown]);

  useEffect(() => follow(given), [given]);
}
