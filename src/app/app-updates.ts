import { create } from "zustand";
import { isPresenting, whenNobodyPresents } from "../ui/presenting-lock.ts";
import { ownScript } from "../ui/own-script.ts";

/** How often a page that stays open asks for a new version, in ms. */
const askEvery = 60 * 60_000;

interface AppUpdates {
  /** A new version that is loaded whole and waits to be let in. */
  readonly waiting?: ServiceWorker | undefined;
  /** Somebody presents in some tab: it waits on. */
  readonly isHeld: boolean;
  /** Another tab has let a new version in: this one still runs the old one. */
  readonly isOld: boolean;
}

export const useAppUpdates = create<AppUpdates>(() => ({ isHeld: false, isOld: false }));

let isWanted = false;

/**
 * Keeps the app on this device, so that it opens without a network, and watches for new versions. One is let in when the reader
 * says so, and never while somebody presents. A browser that does not allow it works as before.
 */
export async function keepApp(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (workers === undefined) return;
  const hadOne = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (isWanted) location.reload();
    else if (hadOne) useAppUpdates.setState({ isOld: true, waiting: undefined });
  });
  try {
    const registration = await workers.register(ownScript("./sw.js"), {
      scope: "./",
      updateViaCache: "none",
    });
    const look = () => {
      if (registration.waiting !== null && workers.controller !== null)
        useAppUpdates.setState({ waiting: registration.waiting });
    };
    look();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", look);
    });
    const ask = async () => {
      if (document.visibilityState === "visible" && navigator.onLine && !(await isPresenting()))
        await registration.update().catch(() => undefined);
    };
    setInterval(() => void ask(), askEvery);
  } catch {
    // Private windows and some policies keep no app; it then needs the network to open.
  }
}

/** Lets the waiting version in and loads the page anew with it, unless somebody presents in any tab. */
export async function letIn(): Promise<void> {
  const { waiting } = useAppUpdates.getState();
  if (waiting === undefined) return;
  if (await isPresenting()) {
    useAppUpdates.setState({ isHeld: true });
    void whenNobodyPresents().then(() => useAppUpdates.setState({ isHeld: false }));
    return;
  }
  isWanted = true;
  waiting.postMessage({ type: "SKIP_WAITING" });
}
