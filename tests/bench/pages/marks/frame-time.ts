/** From the start of a frame until its script, style, layout and paint are done, in ms. */
export function frameTime(draw: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      draw();
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve(performance.now() - start), { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  });
}
