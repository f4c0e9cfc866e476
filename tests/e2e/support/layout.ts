import type { Page } from "@playwright/test";

/** What makes the page, or a text in it, wider than its place. Tables scroll in a frame of their own. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const framed = "[role=region][tabindex], [role=grid], dialog, .visually-hidden, [aria-hidden=true]";
    // A row of tabs on a phone is pushed sideways by a finger, and by the focus.
    const strips = [...document.querySelectorAll("nav")].filter(
      (nav) => getComputedStyle(nav).overflowX === "auto",
    );
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      const isOut = width > 0 && (right > room + 1 || left < -1);
      return (
        isOut &&
        element.closest(framed) === null &&
        !strips.some((nav) => nav !== element && nav.contains(element)) &&
        element.checkVisibility()
      );
    });
    const sideways = document.documentElement.scrollWidth > room ? ["the page scrolls sideways"] : [];
    const names = wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    return [...sideways, ...names].slice(0, 5);
  });
}

/**
 * Texts that their box cuts off, the top of a diacritic included; those for screen readers only are a pixel wide, an
 * ellipsis says itself that there is more.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLElement>(
        "body :is(h1, h2, h3, p, a, button, span, li, td, th, b, label)",
      ),
    ];
    return boxes
      .filter((box) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
        const isWide =
          overflowX !== "visible" && textOverflow !== "ellipsis" && box.scrollWidth > box.clientWidth + 1;
        const isHigh = overflowY !== "visible" && box.scrollHeight > box.clientHeight + 1;
        return (isWide || isHigh) && box.clientWidth > 1 && box.checkVisibility();
      })
      .map((box) => `${box.tagName} ${box.textContent.slice(0, 40)}`);
  });
}
