// @vitest-environment jsdom
import { onlineManager, QueryObserver, type QueryClient } from "@tanstack/react-query";
import { delay, http, HttpResponse, type HttpResponseResolver } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeCaches } from "../../tests/support/fake-caches.ts";
import { committeeQuery } from "./committee.queries.ts";
import { createQueryClient } from "./query-client.ts";

const dataset = { id: "reports", url: "data/reports", credentials: false };
const server = setupServer();
let client: QueryClient;
let asked: number;

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  fakeCaches();
  client = createQueryClient();
  client.mount();
  asked = 0;
});
afterEach(() => {
  client.unmount();
  client.clear();
  onlineManager.setOnline(true);
  server.resetHandlers();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
afterAll(() => server.close());

function answer(resolver: HttpResponseResolver<{ id: string }>) {
  server.use(
    http.get<{ id: string }>("*/data/reports/committees/:id", (info) => {
      asked += 1;
      return resolver(info);
    }),
  );
}

const nodeOf = (file: string, text = file) => {
  const committee = { id: file.replace(".json", ""), name: { vi: text }, kind: "bloc" };
  return HttpResponse.json({ schema: 1, committee, ancestors: [], children: [] });
};

/** Shows a committee, as a panel does, and notes every name and staleness that it would draw. */
function show(id: string) {
  const observer = new QueryObserver(client, committeeQuery(dataset, id));
  const seen: string[] = [];
  const stop = observer.subscribe(({ data, isError }) => {
    const drawn = `${data?.value.committee.name.vi ?? "–"}${data?.stale ? ` (${data.stale.reason})` : ""}${isError ? " !" : ""}`;
    if (seen.at(-1) !== drawn) seen.push(drawn);
  });
  return { observer, seen, stop };
}

async function flap(times: number) {
  for (let turn = 0; turn < times; turn += 1) {
    dispatchEvent(new Event("offline"));
    await vi.advanceTimersByTimeAsync(100);
    dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(100);
  }
}

describe("F16 out-of-order replies", () => {
  it("of two committees show the one that was asked for last", async () => {
    answer(async ({ params: { id } }) => {
      await delay(id === "cham.json" ? 3_000 : 100);
      return nodeOf(id);
    });
    const { observer, seen, stop } = show("cham");
    await vi.advanceTimersByTimeAsync(50);
    observer.setOptions(committeeQuery(dataset, "nhanh"));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(observer.getCurrentResult().data?.value.committee.id).toBe("nhanh");
    expect(seen).not.toContain("cham.json");
    stop();
  });

  it("of one committee show the newest request's", async () => {
    const waits = [3_000, 100];
    answer(async ({ params: { id } }) => {
      const turn = asked;
      await delay(waits.shift() ?? 0);
      return nodeOf(id, `lần ${turn}`);
    });
    const { observer, seen, stop } = show("khoi");
    await vi.advanceTimersByTimeAsync(50);
    await client.cancelQueries(committeeQuery(dataset, "khoi"));
    void observer.refetch();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(seen.at(-1)).toBe("lần 2");
    expect(seen).not.toContain("lần 1");
    stop();
  });
});

describe("while the data are stale", () => {
  it("F4 the badge comes without a spinner, and goes by itself once the server answers", async () => {
    answer(({ params: { id } }) => nodeOf(id));
    const { observer, seen, stop } = show("khoi");
    await vi.waitUntil(() => observer.getCurrentResult().data);
    server.resetHandlers();
    answer(() => HttpResponse.error());
    await observer.refetch();
    server.resetHandlers();
    answer(({ params: { id } }) => nodeOf(id));
    await vi.advanceTimersByTimeAsync(31_000);
    await vi.waitUntil(() => !observer.getCurrentResult().data?.stale);
    expect(seen.filter((drawn) => drawn !== "–")).toEqual(["khoi.json", "khoi.json (offline)", "khoi.json"]);
    stop();
  });

  it("F17 nobody asks before the server allows it", async () => {
    answer(({ params: { id } }) => nodeOf(id));
    const { observer, stop } = show("khoi");
    await vi.waitUntil(() => observer.getCurrentResult().data);
    server.resetHandlers();
    answer(() => new HttpResponse(null, { status: 429, headers: { "retry-after": "120" } }));
    await observer.refetch();
    asked = 0;
    await vi.advanceTimersByTimeAsync(115_000);
    expect(asked).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(1);
    stop();
  });
});

describe("F5 a network that comes and goes", () => {
  it("starts no storm of requests and no flicker", async () => {
    answer(({ params: { id } }) => nodeOf(id));
    const { observer, seen, stop } = show("khoi");
    await vi.waitUntil(() => observer.getCurrentResult().data);
    server.resetHandlers();
    answer(() => HttpResponse.error());
    await observer.refetch();
    asked = 0;
    await flap(50);
    expect(asked).toBeLessThanOrEqual(1);
    expect(seen.filter((drawn) => drawn !== "–")).toEqual(["khoi.json", "khoi.json (offline)"]);
    stop();
  });

  it("starts no storm of requests where nothing was ever loaded either", async () => {
    answer(() => HttpResponse.error());
    const { observer, stop } = show("khoi");
    await vi.waitUntil(() => observer.getCurrentResult().isError);
    asked = 0;
    await flap(50);
    expect(asked).toBe(0);
    stop();
  });

  it("is asked again once it is steady", async () => {
    answer(() => HttpResponse.error());
    const { observer, stop } = show("khoi");
    await vi.waitUntil(() => observer.getCurrentResult().isError);
    dispatchEvent(new Event("offline"));
    server.resetHandlers();
    answer(({ params: { id } }) => nodeOf(id));
    dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(2_500);
    await vi.waitUntil(() => observer.getCurrentResult().data);
    expect(asked).toBe(2);
    stop();
  });
});

it("asks for an id of any letters below the data set's folder, whatever the page's own query", async () => {
  history.replaceState(null, "", "/app/?committee=x#/compare");
  const urls: string[] = [];
  answer(({ request, params: { id } }) => {
    urls.push(request.url);
    return nodeOf(decodeURIComponent(id));
  });
  await client.fetchQuery(committeeQuery({ ...dataset, url: "data/reports/" }, "khối 1?/#"));
  history.replaceState(null, "", "/");
  expect(urls).toEqual(["http://localhost:3000/app/data/reports/committees/kh%E1%BB%91i%201%3F%2F%23.json"]);
});
