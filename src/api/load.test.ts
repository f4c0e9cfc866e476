import { QueryClient } from "@tanstack/react-query";
import { delay, http, HttpResponse, type HttpResponseResolver } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeCaches } from "../../tests/support/fake-caches.ts";
import { catalogQuery } from "./catalog.queries.ts";

const dataset = { id: "reports", url: "data/reports", credentials: false };
const url = "http://localhost/data/reports/catalog.json";
const name = { vi: "Năm báo cáo" };
const catalog = {
  schema: 1,
  id: "reports",
  name,
  revision: 7,
  asOf: "2024-12-31",
  root: "khoi",
  indicators: [],
};
const good = () => HttpResponse.json(catalog);
const unreachable = () => HttpResponse.error();
const hung: HttpResponseResolver = async () => {
  await delay("infinite");
};

const server = setupServer();
let client: QueryClient;
let kept: Map<string, Response>;
let asked: Request[];

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2024-10-01T08:00:00Z"), shouldAdvanceTime: true });
  client = new QueryClient();
  kept = fakeCaches();
  asked = [];
});
afterEach(() => {
  client.clear();
  server.resetHandlers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
afterAll(() => server.close());

function answer(...answers: HttpResponseResolver[]) {
  server.use(
    http.get(url, (info) => {
      asked.push(info.request);
      return (answers.length > 1 ? answers.shift() : answers[0])?.(info);
    }),
  );
}

function ask() {
  const result = client.fetchQuery({ ...catalogQuery(dataset), staleTime: 0 });
  return { result, outcome: result.catch((error: unknown) => error) };
}

async function loadOnce() {
  answer(good);
  await ask().result;
  await vi.waitUntil(() => kept.size > 0);
  server.resetHandlers();
}

/** As after closing the page and opening it again. */
async function visitAgain() {
  await loadOnce();
  client.clear();
  asked = [];
  vi.setSystemTime("2024-10-02T08:00:00Z");
}

describe("an answer", () => {
  it("is read, dated and kept for the next visit", async () => {
    await loadOnce();
    const loaded = client.getQueryData(catalogQuery(dataset).queryKey);
    expect(loaded?.value.revision).toBe(7);
    expect(loaded).toMatchObject({
      rejected: [],
      loadedAt: expect.stringMatching(/^2024-10-01T08:00:0.*Z$/),
    });
    expect(loaded?.stale).toBeUndefined();
    await expect(kept.get(url)?.clone().json()).resolves.toEqual(catalog);
  });

  it.each([
    [false, "same-origin"],
    [true, "include"],
  ])("is asked for with credentials %s: %s", async (credentials, mode) => {
    answer(good);
    const fetched = vi.spyOn(globalThis, "fetch");
    await client.fetchQuery(catalogQuery({ ...dataset, credentials }));
    const [, init] = fetched.mock.calls[0] ?? [];
    expect(init).toEqual({ credentials: mode, signal: expect.any(AbortSignal) });
  });
});

describe("without anything kept", () => {
  it.each<[string, HttpResponseResolver, object]>([
    ["F3 offline", unreachable, { kind: "offline" }],
    ["F6 a captive portal's page", () => HttpResponse.html("\n<!doctype html><p>Wi-Fi"), { kind: "signIn" }],
    ["F7 500", () => new HttpResponse("no", { status: 500 }), { kind: "server", status: 500 }],
    ["F7 503", () => new HttpResponse(null, { status: 503 }), { kind: "server", status: 503 }],
    ["F8 500 with JSON", () => HttpResponse.json(catalog, { status: 500 }), { kind: "server", status: 500 }],
    ["F9 404", () => new HttpResponse(null, { status: 404 }), { kind: "notFound", dataset: "reports" }],
    ["F10 401", () => new HttpResponse(null, { status: 401 }), { kind: "unauthorised" }],
    ["F11 truncated JSON", () => new HttpResponse('{"schema":1,"id":"rep'), { kind: "malformed" }],
    ["F12 a list", () => HttpResponse.json([]), { kind: "malformed" }],
    ["F12 text", () => HttpResponse.json("hello"), { kind: "malformed" }],
    ["F12 nothing", () => new HttpResponse(""), { kind: "malformed" }],
    ["F15 an unknown version", () => HttpResponse.json({ ...catalog, schema: 2 }), { kind: "wrongSchema" }],
  ])("%s is an error of its kind, and nothing is kept", async (_case, resolver, error) => {
    answer(resolver);
    const { outcome } = ask();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await outcome).toMatchObject({ name: "LoadError", resource: "catalog.json", ...error });
    expect(kept.size).toBe(0);
    expect(client.getQueryData(catalogQuery(dataset).queryKey)).toBeUndefined();
  });

  it("F1 a hung request is given up after 10 s", async () => {
    answer(hung);
    const { outcome } = ask();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(client.isFetching()).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await outcome).toMatchObject({ kind: "timeout" });
    expect(asked).toHaveLength(1);
  });

  it("F1 an answer that hangs in its middle is given up as well", async () => {
    vi.stubGlobal("fetch", async (_url: string, { signal }: { signal: AbortSignal }) => {
      const start = (body: ReadableStreamDefaultController<Uint8Array>) => {
        body.enqueue(new TextEncoder().encode('{"schema":1'));
        signal.addEventListener("abort", () => body.error(signal.reason));
      };
      return new Response(new ReadableStream({ start }));
    });
    const { outcome } = ask();
    await vi.advanceTimersByTimeAsync(10_100);
    expect(await outcome).toMatchObject({ kind: "timeout" });
  });

  it("F7 one error of the server is tried again", async () => {
    answer(() => new HttpResponse(null, { status: 503 }), good);
    const { result } = ask();
    await vi.advanceTimersByTimeAsync(1_100);
    expect((await result).value.revision).toBe(7);
  });

  it("F13 a 304 that no cache stands behind is asked for again in full", async () => {
    answer(() => new HttpResponse(null, { status: 304 }), good);
    expect((await ask().result).value.revision).toBe(7);
    expect(asked.map(({ headers }) => headers.get("cache-control"))).toEqual([null, "no-cache"]);
  });

  it.each([
    ["seconds", "7"],
    ["a date", "Tue, 01 Oct 2024 08:00:07 GMT"],
  ])("F17 429 is tried again when the server allows, told in %s", async (_case, retryAfter) => {
    answer(() => new HttpResponse(null, { status: 429, headers: { "retry-after": retryAfter } }), good);
    const { result } = ask();
    await vi.advanceTimersByTimeAsync(6_500);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await result).value.revision).toBe(7);
  });

  it("F17 nobody waits for an hour: the error says how long", async () => {
    answer(() => new HttpResponse(null, { status: 429, headers: { "retry-after": "3600" } }));
    expect(await ask().outcome).toMatchObject({ kind: "tooManyRequests", retryAfterSeconds: 3600 });
    expect(asked).toHaveLength(1);
  });
});

describe("on a later visit", () => {
  it.each<[string, HttpResponseResolver, string]>([
    ["F2 offline", unreachable, "offline"],
    ["F6 behind a captive portal", () => HttpResponse.html("<p>Wi-Fi"), "signIn"],
    ["F7 with the server down", () => new HttpResponse(null, { status: 503 }), "server"],
    ["F8 with an error in JSON", () => HttpResponse.json(catalog, { status: 500 }), "server"],
    ["F11 with truncated JSON", () => new HttpResponse('{"schema":1'), "malformed"],
    ["F12 with another type", () => HttpResponse.json([]), "malformed"],
    ["F17 asked to wait", () => new HttpResponse(null, { status: 429 }), "tooManyRequests"],
  ])("%s the last good data are shown within 1 s, marked and as of then", async (_case, resolver, reason) => {
    await visitAgain();
    answer(resolver);
    const { result } = ask();
    await vi.advanceTimersByTimeAsync(50);
    expect(await result).toMatchObject({
      value: { revision: 7 },
      loadedAt: expect.stringMatching(/^2024-10-01T/),
      stale: { reason },
    });
    await expect(kept.get(url)?.clone().json()).resolves.toEqual(catalog);
  });

  it.each([
    ["F9 404", 404, "notFound"],
    ["F10 401", 401, "unauthorised"],
  ])("%s shows no data of before", async (_case, status, kind) => {
    await visitAgain();
    answer(() => new HttpResponse(null, { status }));
    expect(await ask().outcome).toMatchObject({ kind });
  });

  it("F1 a hung request shows the last good data after a moment, and the failure after 10 s", async () => {
    await visitAgain();
    answer(hung);
    const { result } = ask();
    await vi.advanceTimersByTimeAsync(900);
    expect((await result).stale).toEqual({ reason: "slow" });
    await vi.advanceTimersByTimeAsync(9_500);
    expect(client.getQueryData(catalogQuery(dataset).queryKey)?.stale?.reason).toBe("timeout");
  });

  it("a slow answer takes the place of the last good data when it comes", async () => {
    await visitAgain();
    answer(async () => {
      await delay(3_000);
      return HttpResponse.json({ ...catalog, revision: 8 });
    });
    const { result } = ask();
    await vi.advanceTimersByTimeAsync(900);
    expect((await result).value.revision).toBe(7);
    await vi.advanceTimersByTimeAsync(3_000);
    const now = client.getQueryData(catalogQuery(dataset).queryKey);
    expect(now).toMatchObject({ value: { revision: 8 }, loadedAt: expect.stringContaining("2024-10-02") });
    expect(now?.stale).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it("a snapshot of a contract that this app no longer reads is no snapshot", async () => {
    kept.set(url, new Response('{"schema":0}', { headers: { "x-loaded-at": "2020-01-01T00:00:00.000Z" } }));
    answer(unreachable);
    expect(await ask().outcome).toMatchObject({ kind: "offline" });
  });
});

describe("in the middle of a visit", () => {
  it("F4 offline keeps the same data, marked, also where nothing may be stored", async () => {
    vi.stubGlobal("caches", undefined);
    answer(good);
    const before = await ask().result;
    server.resetHandlers();
    answer(unreachable);
    const after = await ask().result;
    expect(after).toMatchObject({ loadedAt: before.loadedAt, stale: { reason: "offline" } });
    expect(after.value).toBe(before.value);
  });

  it("F75 a store that refuses to write changes nothing on the screen", async () => {
    vi.stubGlobal("caches", { open: () => Promise.reject(new Error("QuotaExceededError")) });
    answer(good);
    expect((await ask().result).value.revision).toBe(7);
  });
});
