/** Whether the app has something to say: a page with its headline, or a problem. Its skeleton is nothing. */
export function hasContent(root: HTMLElement): boolean {
  return root.querySelector("h1, [role=alert]") !== null;
}

/**
 * Puts the app in the place of the view that stands for it, in the frame in which it has content. The focus, and what was
 * pressed or chosen last, go to the same control of the app; links work by themselves meanwhile.
 */
export function giveWay(view: HTMLElement, root: HTMLElement): void {
  let asked: Element | undefined;
  view.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element && event.target.closest(pressable);
    if (!pressed) return;
    asked = pressed;
    if (pressed.matches("a")) event.preventDefault();
  });
  view.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) asked = target;
  });
  const observer = new MutationObserver(() => {
    if (hasContent(root)) end();
  });
  observer.observe(root, { childList: true, subtree: true });
  addEventListener("hashchange", end, { once: true });

  function end() {
    observer.disconnect();
    const focused = counterpart(document.activeElement);
    const control = counterpart(asked);
    root.hidden = false;
    view.remove();
    focused?.focus({ preventScroll: true });
    if (control instanceof HTMLSelectElement && asked instanceof HTMLSelectElement) {
      control.value = asked.value;
      control.dispatchEvent(new Event("change", { bubbles: true }));
    } else control?.click();
    asked = undefined;
  }

  /** The control at the same place in the app; undefined where there is another one. */
  function counterpart(control: Element | null | undefined): HTMLElement | undefined {
    const at = [...view.querySelectorAll(controls)].findIndex((each) => each === control);
    const found = [...root.querySelectorAll<HTMLElement>(controls)][at];
    return found?.textContent === control?.textContent ? found : undefined;
  }
}

/** What only the app can answer. The link within the page would be taken for the name of another page. */
const pressable = "button, input, summary, a[href='#main']";
const controls = "a, button, input, summary, select";
