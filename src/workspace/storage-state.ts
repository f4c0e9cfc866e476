/** How safe what is kept here is. Bytes; undefined where the browser does not say. */
export interface StorageState {
  /** Whether anything can be kept at all. */
  readonly canKeep: boolean;
  /** Whether the browser has promised not to delete it by itself. */
  readonly isPersisted: boolean;
  readonly used?: number | undefined;
  readonly quota?: number | undefined;
}

/** Asks the browser. It never throws: what can't be told is taken for the worse. */
export async function storageState(): Promise<StorageState> {
  const canKeep = typeof indexedDB !== "undefined" && (await opens());
  try {
    const isPersisted = await navigator.storage.persisted();
    const { usage, quota } = await navigator.storage.estimate();
    return { canKeep, isPersisted, used: usage, quota };
  } catch {
    return { canKeep, isPersisted: false };
  }
}

/** Asks the browser to keep it for good; whether it agrees. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/** Some private windows have a store that can't be opened. */
function opens(): Promise<boolean> {
  return new Promise((resolve) => {
    const name = "tiendo-try";
    const request = indexedDB.open(name);
    request.addEventListener("error", () => resolve(false));
    request.addEventListener("success", () => {
      request.result.close();
      indexedDB.deleteDatabase(name);
      resolve(true);
    });
  });
}
