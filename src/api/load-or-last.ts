import { isKeptAddress } from "./kept-files.ts";
import { load, readAnswer, type Loaded, type Resource } from "./load.ts";
import { LoadError, type LoadErrorKind } from "./load-error.ts";
import { isOlder, revisionOf } from "./revision.ts";
import { findSnapshot, keepSnapshot, keptRevision } from "./snapshot.ts";

/** How long a first view waits for the server when a snapshot could be shown. */
const patienceMs = 600;

/** Whether the last wait was in vain: until an answer comes, the next files of the view are not waited for again. */
let isServerSlow = false;

/** Failures in which the last good value is still shown; in the others its source was withdrawn or no longer fits. */
const passing = new Set<LoadErrorKind>([
  "timeout",
  "offline",
  "signIn",
  "server",
  "tooManyRequests",
  "malformed",
  "older",
]);

interface Options<T> {
  readonly signal: AbortSignal;
  /** What is on the screen already. */
  readonly previous?: Loaded<T> | undefined;
  /** Called once when an answer comes, or fails to, after `shown` was given out for want of patience. */
  readonly onLate: (shown: Loaded<T>, now: Loaded<T>) => void;
}

/**
 * The resource from the server, else the last good one, marked stale: what is on the screen, or the snapshot of an
 * earlier visit, which is also given out when the server takes longer than a moment. Throws a LoadError where there is
 * neither, or where the failure does not allow the last good one.
 */
export async function loadOrLast<T>(resource: Resource<T>, options: Options<T>): Promise<Loaded<T>> {
  if (isKeptAddress(resource.url)) {
    return { ...(await load(resource, options.signal)).loaded, isKept: true };
  }
  const answer = loadAndKeep(resource, options);
  if (options.previous) return answer.catch(insteadOfFailure(options.previous));
  const isLate = await Promise.race([answer.then(inTime, inTime), afterPatience()]);
  if (isLate) isServerSlow = true;
  const last = await (isLate ? findLast(resource) : answer.catch(() => findLast(resource)));
  if (!last) return answer;
  const settled = answer.catch(insteadOfFailure(last));
  if (!isLate) return settled;
  const shown: Loaded<T> = { ...last, stale: { reason: "slow" } };
  settled.then(
    (now) => options.onLate(shown, now),
    () => undefined,
  );
  return shown;
}

/** A server that went back to an earlier revision is not followed unasked: a backup, a cache on the way, a mistake. */
async function loadAndKeep<T>(resource: Resource<T>, { signal, previous }: Options<T>): Promise<Loaded<T>> {
  const { loaded, text } = await load(resource, signal);
  isServerSlow = false;
  const revision = revisionOf(loaded.value);
  if (revision !== undefined) {
    const known = revisionOf(previous?.value) ?? (await keptRevision(resource.url));
    if (isOlder(revision, known)) {
      const { dataset, name } = resource;
      throw new LoadError("older", { dataset, resource: name, detail: `${revision} comes before ${known}` });
    }
  }
  void keepSnapshot(resource.url, { text, loadedAt: loaded.loadedAt, revision });
  return loaded;
}

async function findLast<T>(resource: Resource<T>): Promise<Loaded<T> | undefined> {
  const snapshot = await findSnapshot(resource.url);
  try {
    return snapshot && readAnswer(resource, snapshot.text, snapshot.loadedAt);
  } catch {
    return undefined;
  }
}

function insteadOfFailure<T>(last: Loaded<T>): (error: unknown) => Loaded<T> {
  return (error) => {
    if (!(error instanceof LoadError) || !passing.has(error.kind)) throw error;
    return { ...last, stale: { reason: error.kind, retryAfterSeconds: error.retryAfterSeconds } };
  };
}

function inTime(): boolean {
  return false;
}

function afterPatience(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(true), isServerSlow ? 0 : patienceMs);
  });
}
