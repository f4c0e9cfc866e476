import { vi } from "vitest";

/** Gives the test Cache Storage, which Node and jsdom lack. Returns what is in it, text by address. */
export function fakeCaches(): Map<string, Response> {
  const entries = new Map<string, Response>();
  const cache = {
    match: async (url: string) => entries.get(url)?.clone(),
    put: async (url: string, response: Response) => void entries.set(url, response),
  };
  vi.stubGlobal("caches", { open: async () => cache });
  return entries;
}
