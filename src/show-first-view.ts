import { askEarly } from "./api/early-answers.ts";
import { giveWay, hasContent } from "./app/give-way.ts";
import { usualReadersTheme } from "./preferences/usual-reader.ts";

const firstView = document.querySelector<HTMLElement>("#first-view");
const appRoot = document.querySelector<HTMLElement>("#root");
if (firstView !== null && appRoot !== null) void showIfTrue(firstView, appRoot);

/**
 * Runs before the app and shows the view that the build wrote into the page, if it is what this reader is about to see:
 * nothing is asked for but the usual, and each file that the view was made from is still the same, byte for byte.
 */
async function showIfTrue(view: HTMLElement, root: HTMLElement): Promise<void> {
  const theme = usualReadersTheme();
  const isUsual = isPlainLink() && theme !== undefined;
  const isTrue = isUsual && (await areSame(JSON.parse(view.dataset["files"] ?? "")));
  if (!isTrue || !isPlainLink() || hasContent(root)) {
    view.remove();
    return;
  }
  if (theme !== "system") document.documentElement.dataset["theme"] = theme;
  root.hidden = true;
  view.hidden = false;
  giveWay(view, root);
}

function isPlainLink(): boolean {
  return location.search === "" && (location.hash === "" || location.hash === "#/");
}

/** Asks for each file, as the app is about to, and compares it with what the build has read. */
async function areSame(files: Readonly<Record<string, string>>): Promise<boolean> {
  // Without HTTPS a browser can't tell: the app then shows the figures as soon as it is there.
  if (crypto.subtle === undefined) return false;
  const checks = Object.entries(files).map(async ([file, digest]) => {
    const response = await askEarly(new URL(file, document.baseURI).href);
    return response.ok && (await digestOf(await response.arrayBuffer())) === digest;
  });
  return (await Promise.all(checks).catch(() => [false])).every(Boolean);
}

async function digestOf(content: ArrayBuffer): Promise<string> {
  return btoa(String.fromCodePoint(...new Uint8Array(await crypto.subtle.digest("SHA-256", content))));
}
