import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { Fragment, type ComponentType, type ReactNode } from "react";
import { LoadError } from "../api/load-error.ts";
import type { Loaded } from "../api/load.ts";
import type { resourceQuery } from "../api/resource-query.ts";
import { useWords } from "./language.tsx";
import { LoadProblem } from "./load-problem.tsx";

interface Props<T> {
  readonly query: ReturnType<typeof resourceQuery<T>>;
  readonly pending: ReactNode;
  /** Drawn where the resource does not exist; without it, that is a problem like any other. */
  readonly missing?: ReactNode;
  /** What a problem is drawn in; without it, it stands by itself. */
  readonly frame?: ComponentType<{ readonly children: ReactNode }>;
  readonly children: (value: T, loaded: Loaded<T>) => ReactNode;
}

/**
 * A resource, while it comes, when it is here and when it fails; also while it waits because the server asks to. What was
 * here before stays until the next is.
 */
export function QueryView<T>({ query, pending, missing, frame: Frame = Fragment, children }: Props<T>) {
  const client = useQueryClient();
  const words = useWords();
  const { data, error, failureReason, refetch } = useQuery({ ...query, placeholderData: keepPreviousData });
  if (data !== undefined) return children(data.value, data);
  if (missing !== undefined && error instanceof LoadError && error.kind === "notFound") return missing;
  const problem = error ?? (asksToWait(failureReason) ? failureReason : null);
  if (problem instanceof LoadError) {
    return (
      <Frame>
        <h1 className="visually-hidden">{words.product}</h1>
        <LoadProblem error={problem} retry={() => void askNow()} />
      </Frame>
    );
  }
  if (problem !== null) throw problem;
  return pending;

  async function askNow() {
    await client.cancelQueries({ queryKey: query.queryKey });
    await refetch();
  }
}

function asksToWait(reason: Error | null): boolean {
  return reason instanceof LoadError && reason.retryAfterSeconds !== undefined;
}
