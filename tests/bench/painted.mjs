/** What runs in the page to see when something is on the screen. Each function is sent there alone. */

/**
 * Changes the link's words and waits until nothing moves any more.
 * @returns in ms since the change: when the title and when the body's marks were painted for the last time; and the
 *   longest task on the way
 */
export function changeAndPaint({ change, mark }) {
  const main = document.querySelector("main");
  const quietMs = 500;
  const result = { title: 0, body: 0, longestTask: 0 };
  const search = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(change)) search.set(key, value);
  return new Promise((resolve) => {
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        result.longestTask = Math.max(result.longestTask, duration);
      }
    });
    tasks.observe({ type: "longtask" });
    let start;
    let quiet;
    const settle = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        changes.disconnect();
        tasks.disconnect();
        resolve(result);
      }, quietMs);
    };
    const changes = new MutationObserver((records) => {
      const title = document.querySelector("h1");
      const isTitle = records.some(({ target }) => title?.contains(target));
      const isBody = records.some(({ target }) => !title?.contains(target));
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => {
          const now = performance.now() - start;
          if (isTitle) result.title = now;
          if (isBody && document.querySelector(mark) !== null) result.body = now;
          settle();
        });
        port1.start();
        port2.postMessage(undefined);
      });
    });
    changes.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
    start = performance.now();
    history.pushState(null, "", `?${search}${location.hash}`);
    settle();
  });
}

/** The texts of a table, row by row, without what only screen readers say. */
export function readMatrix(selector) {
  const table = document.querySelector(selector).cloneNode(true);
  for (const hidden of table.querySelectorAll("caption, .visually-hidden")) hidden.remove();
  return [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent));
}

/** Puts a plain table of the texts, in a scroller of a matrix's size, in the page's place; from its start to its paint, in ms. */
export function drawPlainTable(rows) {
  const main = document.querySelector("main");
  const box = document.createElement("div");
  box.id = "plain";
  box.style.cssText = "overflow: auto; block-size: 75vh";
  main.replaceChildren(box);
  return new Promise((resolve) => {
    setTimeout(() => {
      const start = performance.now();
      const table = document.createElement("table");
      for (const [index, texts] of rows.entries()) {
        const row = table.insertRow();
        for (const [column, text] of texts.entries()) {
          const cell = document.createElement(index === 0 || column === 0 ? "th" : "td");
          cell.textContent = text;
          row.append(cell);
        }
      }
      box.append(table);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve(performance.now() - start));
        port1.start();
        port2.postMessage(undefined);
      });
    }, 500);
  });
}

/**
 * Scrolls to the end and back by 40 px a frame, down and to the right, twice: over what was never painted, and over what was.
 * @returns the mean time of a frame in ms
 */
export function scrollFrames(selector) {
  const box = document.querySelector(selector);
  const turn = 60;
  const frames = 4 * turn;
  return new Promise((resolve) => {
    let frame = 0;
    let start;
    const step = (now) => {
      start ??= now;
      if (frame === frames) return resolve((now - start) / frames);
      const way = turn - Math.abs(turn - (frame % (2 * turn)));
      box.scrollTo(way * 12, way * 40);
      frame += 1;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
