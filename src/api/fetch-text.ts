import { takeEarlyAnswer } from "./early-answers.ts";
import { isKeptAddress, readKept } from "./kept-files.ts";
import { LoadError, type LoadErrorKind } from "./load-error.ts";

const timeoutMs = 10_000;

interface Request {
  readonly dataset?: string | undefined;
  readonly name: string;
  readonly url: string;
  readonly credentials: boolean;
}

/**
 * GET, as text; gives up after 10 s, the body included. Throws a LoadError where no good answer comes, and the abort
 * itself where `signal` asked for it. No header of our own, so that preload links fit and no CORS preflight is needed.
 */
export async function fetchText(request: Request, signal: AbortSignal): Promise<string> {
  if (isKeptAddress(request.url)) return readFromHere(request);
  const stop = new AbortController();
  const fail = (kind: LoadErrorKind, response?: Response) =>
    new LoadError(kind, {
      dataset: request.dataset,
      resource: request.name,
      status: response?.status,
      retryAfterSeconds: response && retryAfterSeconds(response),
    });
  const cancel = () => stop.abort(signal.reason);
  const timer = setTimeout(() => stop.abort(fail("timeout")), timeoutMs);
  signal.addEventListener("abort", cancel);
  if (signal.aborted) cancel();
  try {
    const response = await get(request, stop.signal);
    const text = await response.text();
    if (!response.ok) throw fail(kindOfStatus(response.status), response);
    return text;
  } catch (error) {
    stop.signal.throwIfAborted();
    throw error instanceof LoadError ? error : fail("offline");
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
  }
}

/** Kept in this browser: no network, no server, no waiting. */
async function readFromHere({ dataset, name, url }: Request): Promise<string> {
  const text = await readKept(url);
  if (text === undefined) throw new LoadError("notFound", { dataset, resource: name });
  return text;
}

async function get({ url, credentials }: Request, signal: AbortSignal): Promise<Response> {
  const init: RequestInit = { credentials: credentials ? "include" : "same-origin", signal };
  const early = takeEarlyAnswer(url, signal);
  const response = await (early ?? fetch(url, init)).catch((error: unknown) => {
    if (early === undefined && !takePreload(url)) throw error;
    return fetch(url, init);
  });
  return response.status === 304 ? fetch(url, { ...init, cache: "reload" }) : response;
}

/** Whether the page asked for it ahead by a link: such a failure, maybe of long ago, answers the first fetch. Once each. */
function takePreload(url: string): boolean {
  if (typeof document === "undefined") return false;
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload]")];
  const link = links.find(({ href }) => href === url);
  link?.remove();
  return link !== undefined;
}

function kindOfStatus(status: number): LoadErrorKind {
  if (status === 401 || status === 403) return "unauthorised";
  if (status === 404 || status === 410) return "notFound";
  if (status === 429) return "tooManyRequests";
  return status === 511 ? "signIn" : "server";
}

/** Seconds or an HTTP date; undefined where neither can be read. */
function retryAfterSeconds(response: Response): number | undefined {
  const header = response.headers.get("retry-after");
  if (header === null) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
