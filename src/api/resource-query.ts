import { queryOptions } from "@tanstack/react-query";
import { addressInDataset } from "./addresses.ts";
import type { Dataset } from "./config.schema.ts";
import type { Loaded, Resource } from "./load.ts";
import { LoadError } from "./load-error.ts";
import { loadOrLast } from "./load-or-last.ts";
import type { Report } from "./rejection.ts";

const minute = 60_000;
const freshMs = 5 * minute;
/** A network that comes and goes asks again at most this often. */
const staleFreshMs = 5_000;
const retryStaleMs = minute / 2;
/** Nobody waits longer for an automatic second try; the error says how long the server asks for. */
const longestWaitSeconds = 60;

/**
 * How any file of the contract is asked for: fresh for five minutes; the last good value, marked, while the server can't
 * be asked, which is tried again every half minute or when the server allows; a new try by itself only after a server's
 * error (once) or its Retry-After (twice). Fails with a LoadError.
 */
export function resourceQuery<T>(resource: Resource<T>) {
  return queryOptions<Loaded<T>>({
    queryKey: ["resource", resource.url, resource.credentials],
    queryFn: async ({ client, queryKey, signal }) => {
      await resource.prepare?.();
      return loadOrLast(resource, {
        signal,
        previous: client.getQueryData<Loaded<T>>(queryKey),
        onLate: (shown, now) => {
          client.setQueryData<Loaded<T>>(queryKey, (current) => (current === shown ? now : current));
        },
      });
    },
    networkMode: "always",
    staleTime: ({ state }) => (state.data?.stale ? staleFreshMs : freshMs),
    refetchInterval: ({ state: { data } }) =>
      data?.stale ? Math.max(retryStaleMs, (data.stale.retryAfterSeconds ?? 0) * 1000) : false,
    refetchOnReconnect: true,
    retry: (failures, error) => error instanceof LoadError && failures < retriesOf(error),
    retryDelay: (_failures, error) =>
      1000 * ((error instanceof LoadError ? error.retryAfterSeconds : undefined) ?? 1),
  });
}

/** The same for a file of a data set. */
export function datasetQuery<T>(dataset: Dataset, name: string, parse: (json: unknown, report: Report) => T) {
  const url = addressInDataset(dataset.url, name);
  return resourceQuery({ dataset: dataset.id, name, url, credentials: dataset.credentials, parse });
}

function retriesOf({ kind, retryAfterSeconds = 0 }: LoadError): number {
  if (retryAfterSeconds > longestWaitSeconds) return 0;
  if (kind === "tooManyRequests") return 2;
  return kind === "server" ? 1 : 0;
}
