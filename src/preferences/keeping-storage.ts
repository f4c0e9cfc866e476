import type { PersistStorage, StorageValue } from "zustand/middleware";

/**
 * Local storage that may be shut (a private window, a policy), full or damaged: the store then lives until the page is
 * closed. `tell` hears after each reading and writing whether what is there will be kept.
 */
export function keepingStorage<T>(tell: (isKept: boolean) => void): PersistStorage<T> {
  function attempt<R>(act: () => R): R | null {
    try {
      const result = act();
      tell(true);
      return result;
    } catch {
      tell(false);
      return null;
    }
  }
  return {
    getItem: (name) => parsed<T>(attempt(() => localStorage.getItem(name))),
    setItem: (name, value) => void attempt(() => localStorage.setItem(name, JSON.stringify(value))),
    removeItem: (name) => void attempt(() => localStorage.removeItem(name)),
  };
}

function parsed<T>(text: string | null): StorageValue<T> | null {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
