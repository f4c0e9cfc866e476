/**
 * What browsers have, the app uses and jsdom lacks: modal dialogs, as far as they can be without layers, and scrolling. What depends on
 * layout (ResizeObserver, matchMedia) is left out: the app lives without, and the browser tests see it with.
 */
if (typeof HTMLDialogElement !== "undefined" && !("showModal" in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
}

// Says only that it is not implemented.
if (typeof window !== "undefined") window.scrollTo = () => undefined;

function showModal(this: HTMLDialogElement) {
  if (this.open) throw new DOMException("The dialog is open already", "InvalidStateError");
  this.open = true;
  this.querySelector<HTMLElement>("[autofocus], input, button")?.focus();
  this.addEventListener("keydown", closeOnEscape);
}

function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.removeEventListener("keydown", closeOnEscape);
  this.dispatchEvent(new Event("close"));
}

function closeOnEscape(this: HTMLDialogElement, event: KeyboardEvent) {
  if (event.key === "Escape" && this.dispatchEvent(new Event("cancel", { cancelable: true }))) this.close();
}
