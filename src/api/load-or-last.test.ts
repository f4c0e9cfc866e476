import { delay, HttpResponse, type HttpResponseResolver } from "msw";
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
import { takeOlder } from "./revision.ts";

const page = catalogServer();

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
    await page.visitAgain();
    page.answer(resolver);
    const { result } = page.ask();
    await vi.advanceTimersByTimeAsync(50);
    expect(await result).toMatchObject({
      value: { revision: 7 },
      loadedAt: expect.stringMatching(/^2024-10-01T/),
      stale: { reason },
    });
    await expect(page.kept.get(url)?.clone().json()).resolves.toEqual(catalog);
  });

  it.each([
    ["F9 404", 404, "notFound"],
    ["F10 401", 401, "unauthorised"],
  ])("%s shows no data of before", async (_case, status, kind) => {
    await page.visitAgain();
    page.answer(() => new HttpResponse(null, { status }));
    expect(await page.ask().outcome).toMatchObject({ kind });
  });

  it("F18 a server that went back to an earlier revision is not followed until the reader says so", async () => {
    await page.visitAgain();
    page.answer(() => HttpResponse.json({ ...catalog, revision: 6 }));
    const { result } = page.ask();
    await vi.advanceTimersByTimeAsync(50);
    expect(await result).toMatchObject({ value: { revision: 7 }, stale: { reason: "older" } });
    await expect(page.kept.get(url)?.clone().json()).resolves.toEqual(catalog);
    takeOlder();
    await page.client.refetchQueries();
    const now = page.client.getQueryData(catalogQuery(dataset).queryKey);
    expect(now).toMatchObject({ value: { revision: 6 } });
    expect(now?.stale).toBeUndefined();
  });

  it("F1 a hung request shows the last good data after a moment, and the failure after 10 s", async () => {
    await page.visitAgain();
    page.answer(hung);
    const { result } = page.ask();
    await vi.advanceTimersByTimeAsync(900);
    expect((await result).stale).toEqual({ reason: "slow" });
    await vi.advanceTimersByTimeAsync(9_500);
    expect(page.client.getQueryData(catalogQuery(dataset).queryKey)?.stale?.reason).toBe("timeout");
  });

  it("F2 a hung server is waited for once, and not for every file of a view", async () => {
    await page.visitAgain();
    page.answer(hung);
    const { result } = page.ask();
    await vi.advanceTimersByTimeAsync(700);
    await result;
    page.client.clear();
    const next = page.ask();
    await vi.advanceTimersByTimeAsync(50);
    expect((await next.result).stale).toEqual({ reason: "slow" });
    expect(Date.now() - Date.parse("2024-10-02T08:00:00Z")).toBeLessThan(1000);
  });

  it("a slow answer takes the place of the last good data when it comes", async () => {
    await page.visitAgain();
    page.answer(async () => {
      await delay(3_000);
      return HttpResponse.json({ ...catalog, revision: 8 });
    });
    const { result } = page.ask();
    await vi.advanceTimersByTimeAsync(900);
    expect((await result).value.revision).toBe(7);
    await vi.advanceTimersByTimeAsync(3_000);
    const now = page.client.getQueryData(catalogQuery(dataset).queryKey);
    expect(now).toMatchObject({ value: { revision: 8 }, loadedAt: expect.stringContaining("2024-10-02") });
    expect(now?.stale).toBeUndefined();
    expect(page.asked).toHaveLength(1);
  });

  it("a snapshot of a contract that this app no longer reads is no snapshot", async () => {
    page.kept.set(
      url,
      new Response('{"schema":0}', { headers: { "x-loaded-at": "2020-01-01T00:00:00.000Z" } }),
    );
    page.answer(unreachable);
    expect(await page.ask().outcome).toMatchObject({ kind: "offline" });
  });
});

describe("in the middle of a visit", () => {
  it("F4 offline keeps the same data, marked, also where nothing may be stored", async () => {
    vi.stubGlobal("caches", undefined);
    page.answer(good);
    const before = await page.ask().result;
    page.answer(unreachable);
    const after = await page.ask().result;
    expect(after).toMatchObject({ loadedAt: before.loadedAt, stale: { reason: "offline" } });
    expect(after.value).toBe(before.value);
  });

  it("F75 a store that refuses to write changes nothing on the screen", async () => {
    vi.stubGlobal("caches", { open: () => Promise.reject(new Error("QuotaExceededError")) });
    page.answer(good);
    expect((await page.ask().result).value.revision).toBe(7);
  });
});
