import { delay, HttpResponse } from "msw";
import { parseCommitteeNode } from "../src/api/committee.schema.ts";
import { startReport } from "../src/api/rejection.ts";
import type { ReadFile } from "./reader.ts";

/** A request for a file of a data set, with the answer that it would get on a good day. */
export interface Call {
  readonly request: Request;
  readonly dataset: string;
  readonly path: string;
  readonly read: ReadFile;
  readonly answer: () => Promise<Response>;
}

/** What happens to a request instead of, or around, its good answer. */
export type Scenario = (call: Call) => Response | Promise<Response>;

const slowMs = 3_000;
const knownSchema = 1;
const jsonType = { "content-type": "application/json" };
let calls = 0;

/** Bad days, by the name that `?mock=` takes. The numbers are those of the fault catalogue. */
export const scenarios = {
  slow: async ({ answer }) => {
    await delay(slowMs);
    return answer();
  },
  hung: async ({ answer }) => {
    await delay("infinite");
    return answer();
  },
  offline: () => HttpResponse.error(),
  flapping: ({ answer }) => (calls++ % 2 === 0 ? answer() : HttpResponse.error()),
  "error-500": () => new HttpResponse("Internal Server Error", { status: 500 }),
  "error-500-json": async ({ answer }) => HttpResponse.json(await jsonOf(answer), { status: 500 }),
  "not-found": () => new HttpResponse("Not Found", { status: 404 }),
  unauthorised: () => new HttpResponse(null, { status: 401 }),
  truncated: async ({ answer }) => {
    const text = await (await answer()).text();
    return new HttpResponse(text.slice(0, text.length / 2), { headers: jsonType });
  },
  html: () => HttpResponse.html("<!doctype html><title>Wi-Fi</title><form>Sign in to the network</form>"),
  "wrong-type": () => HttpResponse.json({ schema: knownSchema, message: "hello" }),
  "unknown-schema": async ({ answer }) =>
    HttpResponse.json({ ...(await jsonOf(answer)), schema: knownSchema + 1 }),
  "not-modified": ({ request, answer }) =>
    request.cache === "reload" || request.headers.get("cache-control") === "no-cache"
      ? answer()
      : new HttpResponse(null, { status: 304 }),
  "too-many": () => new HttpResponse(null, { status: 429, headers: { "retry-after": "5" } }),
  "last-year-fails": async (call) => {
    const [, committee, year] = /^committees\/([^/]+)\/(\d+)\.json$/.exec(call.path) ?? [];
    const isLatest = year === undefined || Number(year) === (await latestYear(call, committee));
    return isLatest ? call.answer() : new HttpResponse(null, { status: 500 });
  },
  "bad-record": async ({ answer }) => {
    const json = await jsonOf(answer);
    if (!Array.isArray(json["observations"])) return HttpResponse.json(json);
    return HttpResponse.json({ ...json, observations: [{ value: "#DIV/0!" }, ...json["observations"]] });
  },
  empty: async ({ answer }) => {
    const json = await jsonOf(answer);
    const isBook = "observations" in json;
    return HttpResponse.json(isBook ? { ...json, observations: [], targets: [], statements: [] } : json);
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** The scenario of that name, if there is one. */
export function findScenario(name: string | null): Scenario | undefined {
  return Object.entries(scenarios).find(([key]) => key === name)?.[1];
}

async function jsonOf(answer: () => Promise<Response>): Promise<Record<string, unknown>> {
  const json: unknown = await (await answer()).json();
  return typeof json === "object" && json !== null ? { ...json } : {};
}

async function latestYear({ dataset, read }: Call, committee = ""): Promise<number> {
  const node = await read(dataset, `committees/${committee}.json`);
  return Math.max(...parseCommitteeNode(node, startReport(""), { id: committee }).committee.years);
}
