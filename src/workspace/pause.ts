/** How long work may go on before the page has to draw and hear again. */
const longestMs = 20;

/** Lets long work pause: `await pause()` goes on at once until it has been a while. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}
