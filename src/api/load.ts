import { LoadError, Refusal, type LoadErrorKind } from "./load-error.ts";
import { fetchText } from "./fetch-text.ts";
import { startReport, type Rejection, type Report } from "./rejection.ts";

/** A file of the contract: where it lies and how it is read. */
export interface Resource<T> {
  readonly dataset?: string | undefined;
  /** Below the data set's address: `committees/x/2024.json`. */
  readonly name: string;
  /** Absolute. */
  readonly url: string;
  readonly credentials: boolean;
  /** What has to be known before it is asked for. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** Throws a Refusal where the answer is not this contract. */
  readonly parse: (json: unknown, report: Report) => T;
}

/** `slow`: the answer takes longer than a moment, and comes later; the others: the last attempt failed with this. */
export type StaleReason = LoadErrorKind | "slow";

/** What a resource holds, with what was left out of it, and whether it is the last word. */
export interface Loaded<T> {
  readonly value: T;
  /** Records that were left out, with their place. */
  readonly rejected: readonly Rejection[];
  /** Records that were kept, with a doubt. */
  readonly warned: readonly Rejection[];
  /** When the server answered, an ISO instant. */
  readonly loadedAt: string;
  /** Kept in this browser: there is no server that could have a later one. */
  readonly isKept?: boolean | undefined;
  /** Where it is there, `value` is the last good one, and the server could not be asked since. */
  readonly stale?:
    | { readonly reason: StaleReason; readonly retryAfterSeconds?: number | undefined }
    | undefined;
}

/** A loaded resource with the text that it was read from. */
interface Answer<T> {
  readonly loaded: Loaded<T>;
  readonly text: string;
}

/**
 * Asks the server for a resource and reads it. Throws a LoadError for everything but an abort by `signal`, which is
 * thrown as it is.
 */
export async function load<T>(resource: Resource<T>, signal: AbortSignal): Promise<Answer<T>> {
  const text = await fetchText(resource, signal);
  return { loaded: readAnswer(resource, text, new Date().toISOString()), text };
}

/** Reads the text of an answer. Throws a LoadError where it is not the resource. */
export function readAnswer<T>(resource: Resource<T>, text: string, loadedAt: string): Loaded<T> {
  const report = startReport(resource.name);
  const fail = (kind: LoadErrorKind, detail: string) =>
    new LoadError(kind, { dataset: resource.dataset, resource: resource.name, detail });
  if (/^\s*</.test(text)) throw fail("signIn", "a page came instead of data");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fail("malformed", `no whole JSON in ${text.length} characters`);
  }
  try {
    const value = resource.parse(json, report);
    return { value, rejected: report.rejected, warned: report.warned, loadedAt };
  } catch (error) {
    throw error instanceof Refusal ? fail(error.kind, error.message) : error;
  }
}
