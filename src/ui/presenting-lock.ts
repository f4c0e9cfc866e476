const name = "tiendo-presenting";

/** Says to every tab of the app that somebody presents, until the function that it returns is called. */
export function holdWhilePresenting(): () => void {
  const over = new AbortController();
  const isOver = new Promise<void>((resolve) => {
    over.signal.addEventListener("abort", () => resolve());
  });
  void navigator.locks?.request(name, { mode: "shared" }, () => isOver);
  return () => over.abort();
}

/** Whether somebody presents in any tab. Where a browser can't tell, nobody does. */
export async function isPresenting(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some((lock) => lock.name === name);
}

/** Comes when those who present now, in whatever tab, are done. */
export async function whenNobodyPresents(): Promise<void> {
  await navigator.locks?.request(name, () => undefined);
}
