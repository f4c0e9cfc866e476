import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askEarly } from "./early-answers.ts";
import { fetchText } from "./fetch-text.ts";

const url = "http://localhost/config.json";
const request = { name: "config.json", url, credentials: false };
const ask = (signal = new AbortController().signal) => fetchText(request, signal);
let answer: (init?: RequestInit) => Promise<Response>;
let asked: number;

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  answer = async () => new Response(String(asked));
  vi.stubGlobal("fetch", (_: string, init?: RequestInit) => {
    asked += 1;
    return answer(init);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("is taken once instead of asking again, and read by both", async () => {
  const early = await askEarly(url);
  expect(await early.text()).toBe("1");
  expect(await ask()).toBe("1");
  expect(await ask()).toBe("2");
});

it("is forgotten when it is no longer the server's word of now", async () => {
  await askEarly(url);
  vi.advanceTimersByTime(10_000);
  expect(await ask()).toBe("2");
});

it("that failed is no answer: the file is asked for again", async () => {
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  await expect(askEarly(url)).rejects.toThrow("Failed to fetch");
  answer = async () => new Response("here");
  expect(await ask()).toBe("here");
});

it("F1 that never comes ends after 10 s, as any request", async () => {
  answer = (init) =>
    new Promise((_, reject) => {
      init?.signal?.throwIfAborted();
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  askEarly(url).catch(() => undefined);
  const failure = ask().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await failure).toMatchObject({ kind: "timeout" });
});
