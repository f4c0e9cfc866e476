import { QueryClient } from "@tanstack/react-query";
import { delay, http, HttpResponse, type HttpResponseResolver } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { catalogQuery } from "../../src/api/catalog.queries.ts";
import { fakeCaches } from "./fake-caches.ts";

export const dataset = { id: "reports", url: "data/reports", credentials: false };
export const url = "http://localhost/data/reports/catalog.json";
const name = { vi: "Năm báo cáo" };
const when = { revision: 7, asOf: "2024-12-31" };
export const catalog = { schema: 1, id: "reports", name, ...when, root: "khoi", indicators: [] };

export const good = () => HttpResponse.json(catalog);
export const unreachable = () => HttpResponse.error();
export const hung: HttpResponseResolver = async () => {
  await delay("infinite");
};

/**
 * A server of one catalogue and a page that asks it, on 1 October 2024 at 8:00 UTC. Time runs, and can be advanced.
 * `asked` holds the requests that came, `kept` what Cache Storage has.
 */
export function catalogServer() {
  const server = setupServer();
  const client = new QueryClient();
  const asked: Request[] = [];
  const test = { client, asked, kept: fakeCaches(), answer, ask, loadOnce, visitAgain };

  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2024-10-01T08:00:00Z"), shouldAdvanceTime: true });
    test.kept = fakeCaches();
    asked.length = 0;
  });
  afterEach(() => {
    client.clear();
    server.resetHandlers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  afterAll(() => server.close());

  /** Answers one after the other; the last one stays. */
  function answer(...answers: HttpResponseResolver[]) {
    server.resetHandlers();
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
    await vi.waitUntil(() => test.kept.size > 0);
  }

  /** As after closing the page and opening it again the next day. */
  async function visitAgain() {
    await loadOnce();
    client.clear();
    asked.length = 0;
    vi.setSystemTime("2024-10-02T08:00:00Z");
  }

  return test;
}
