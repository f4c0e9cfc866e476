import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { createIdbShelf, StoreUnusable } from "./idb-shelf.ts";
import { databaseName, databaseVersion } from "./migrations.ts";

/** The next version of the app, which brings the store forward. */
vi.mock(import("./migrations.ts"), async (original) => ({ ...(await original()), databaseVersion: 2 }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A tab of another version, which holds the store open and does not make room. */
function otherTab(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.addEventListener("upgradeneeded", () => {
      for (const name of ["datasets", "parts", "history", "quarantine", "books"]) {
        if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name);
      }
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("not opened")));
  });
}

const ask = [{ store: "datasets", prefix: [] }] as const;

it("F73 an older tab that is still open is told of at once, and its closing lets this one go on", async () => {
  expect(databaseVersion).toBe(2);
  const older = await otherTab(1);
  const onFree = vi.fn<() => void>();
  const shelf = createIdbShelf({ onFree, onOutdated: () => undefined });
  await expect(shelf.read(ask)).rejects.toEqual(new StoreUnusable("blocked"));
  older.close();
  await vi.waitFor(() => expect(onFree).toHaveBeenCalledOnce());
  expect(await shelf.read(ask)).toEqual([[]]);
  await shelf.close();
});

it("F73 a newer tab is let through at once, and this one says that it is old", async () => {
  const onOutdated = vi.fn<() => void>();
  const shelf = createIdbShelf({ onFree: () => undefined, onOutdated });
  await shelf.read(ask);
  const newer = await otherTab(3);
  expect(onOutdated).toHaveBeenCalledOnce();
  await expect(shelf.read(ask)).rejects.toEqual(new StoreUnusable("outdated"));
  newer.close();
});

it("F73 a page that is loaded after a newer one says that it is old", async () => {
  const newer = await otherTab(3);
  newer.close();
  const shelf = createIdbShelf({ onFree: () => undefined, onOutdated: () => undefined });
  await expect(shelf.read(ask)).rejects.toEqual(new StoreUnusable("outdated"));
});
