import { HttpResponse, type HttpResponseResolver } from "msw";
import { describe, expect, it, vi } from "vitest";
import {
  catalog,
  catalogServer,
  dataset,
  good,
  hung,
  unreachable,
  url,
} from "../../tests/support/catalog-server.ts";
import { catalogQuery } from "./catalog.queries.ts";

const page = catalogServer();

describe("an answer", () => {
  it("is read, dated and kept for the next visit", async () => {
    await page.loadOnce();
    const loaded = page.client.getQueryData(catalogQuery(dataset).queryKey);
    expect(loaded?.value.revision).toBe(7);
    expect(loaded).toMatchObject({
      rejected: [],
      loadedAt: expect.stringMatching(/^2024-10-01T08:00:0.*Z$/),
    });
    expect(loaded?.stale).toBeUndefined();
    await expect(page.kept.get(url)?.clone().json()).resolves.toEqual(catalog);
  });

  it.each([
    [false, "same-origin"],
    [true, "include"],
  ])("is asked for with credentials %s: %s", async (credentials, mode) => {
    page.answer(good);
    const fetched = vi.spyOn(globalThis, "fetch");
    await page.client.fetchQuery(catalogQuery({ ...dataset, credentials }));
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
    page.answer(resolver);
    const { outcome } = page.ask();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await outcome).toMatchObject({ name: "LoadError", resource: "catalog.json", ...error });
    expect(page.kept.size).toBe(0);
    expect(page.client.getQueryData(catalogQuery(dataset).queryKey)).toBeUndefined();
  });

  it("F1 a hung request is given up after 10 s", async () => {
    page.answer(hung);
    const { outcome } = page.ask();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(page.client.isFetching()).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await outcome).toMatchObject({ kind: "timeout" });
    expect(page.asked).toHaveLength(1);
  });

  it("F1 an answer that hangs in its middle is given up as well", async () => {
    vi.stubGlobal("fetch", async (_url: string, { signal }: { signal: AbortSignal }) => {
      const start = (body: ReadableStreamDefaultController<Uint8Array>) => {
        body.enqueue(new TextEncoder().encode('{"schema":1'));
        signal.addEventListener("abort", () => body.error(signal.reason));
      };
      return new Response(new ReadableStream({ start }));
    });
    const { outcome } = page.ask();
    await vi.advanceTimersByTimeAsync(10_100);
    expect(await outcome).toMatchObject({ kind: "timeout" });
  });

  it("F7 one error of the server is tried again", async () => {
    page.answer(() => new HttpResponse(null, { status: 503 }), good);
    const { result } = page.ask();
    await vi.advanceTimersByTimeAsync(1_100);
    expect((await result).value.revision).toBe(7);
  });

  it("F13 a 304 that no cache stands behind is asked for again in full", async () => {
    page.answer(() => new HttpResponse(null, { status: 304 }), good);
    expect((await page.ask().result).value.revision).toBe(7);
    expect(page.asked.map(({ headers }) => headers.get("cache-control"))).toEqual([null, "no-cache"]);
  });

  it.each([
    ["seconds", "7"],
    ["a date", "Tue, 01 Oct 2024 08:00:07 GMT"],
  ])("F17 429 is tried again when the server allows, told in %s", async (_case, retryAfter) => {
    page.answer(() => new HttpResponse(null, { status: 429, headers: { "retry-after": retryAfter } }), good);
    const { result } = page.ask();
    await vi.advanceTimersByTimeAsync(6_500);
    expect(page.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await result).value.revision).toBe(7);
  });

  it("F17 nobody waits for an hour: the error says how long", async () => {
    page.answer(() => new HttpResponse(null, { status: 429, headers: { "retry-after": "3600" } }));
    expect(await page.ask().outcome).toMatchObject({ kind: "tooManyRequests", retryAfterSeconds: 3600 });
    expect(page.asked).toHaveLength(1);
  });
});
