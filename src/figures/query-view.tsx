import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadError } from "../api/load-error.ts";
import type { Loaded } from "../api/load.ts";
import type { resourceQuery } from "../api/resource-query.ts";
import { LoadProblem } from "./load-problem.tsx";

interface Props<T> {
  readonly query: ReturnType<typeof resourceQuery<T>>;
  readonly pending: ReactNode;
  /** Drawn where the resource does not exist; without it, that is a problem like any other. */
  readonly missing?: ReactNode;
  readonly children: (value: T, loaded: Loaded<T>) => ReactNode;
}

/** A resource, while it comes, when it is here and when it fails. What was here before stays until the next is. */
export function QueryView<T>({ query, pending, missing, children }: Props<T>) {
  const { data, error, refetch } = useQuery({ ...query, placeholderData: keepPreviousData });
  if (data !== undefined) return children(data.value, data);
  if (missing !== undefined && error instanceof LoadError && error.kind === "notFound") return missing;
  if (error instanceof LoadError) return <LoadProblem error={error} retry={() => void refetch()} />;
  if (error !== null) throw error;
  return pending;
}
