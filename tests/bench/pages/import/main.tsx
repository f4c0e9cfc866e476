// oxlint-disable-next-line import/default -- Vite makes it.
import Reader from "./reader.worker.ts?worker";

/** Reads what is chosen with the library alone, in a worker as the app does, and says how long it took, in ms. */
const input = document.querySelector("input");
const output = document.querySelector("output");
input?.addEventListener("change", () => {
  const start = performance.now();
  const reader = new Reader();
  reader.addEventListener("message", ({ data }: MessageEvent<number>) => {
    if (output !== null) output.value = JSON.stringify({ rows: data, time: performance.now() - start });
    reader.terminate();
  });
  reader.postMessage(input.files?.[0]);
});
