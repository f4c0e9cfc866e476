interface EarlyAnswer {
  readonly response: Promise<Response>;
  readonly stop: AbortController;
}

declare global {
  /** What was asked for while the app was still on its way, by address. */
  var tiendoEarlyAnswers: Map<string, EarlyAnswer> | undefined;
}

/** After this time an answer is no longer the server's word of now. */
const freshMs = 10_000;

/** Asks before the app is here. The answer is for the caller; the app finds a copy and does not ask again. */
export function askEarly(url: string): Promise<Response> {
  const stop = new AbortController();
  const answer = fetch(url, { signal: stop.signal });
  const response = answer.then((given) => given.clone());
  response.catch(() => undefined);
  globalThis.tiendoEarlyAnswers ??= new Map();
  globalThis.tiendoEarlyAnswers.set(url, { response, stop });
  setTimeout(() => globalThis.tiendoEarlyAnswers?.delete(url), freshMs);
  return answer;
}

/** The answer to a request that was made ahead, given out once; undefined where none was. `signal` ends it. */
export function takeEarlyAnswer(url: string, signal: AbortSignal): Promise<Response> | undefined {
  const early = globalThis.tiendoEarlyAnswers?.get(url);
  if (early === undefined) return undefined;
  globalThis.tiendoEarlyAnswers?.delete(url);
  signal.addEventListener("abort", () => early.stop.abort(signal.reason));
  return early.response;
}
