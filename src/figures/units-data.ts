import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { committeeQuery } from "../api/committee.queries.ts";
import type { Dataset } from "../api/config.schema.ts";
import { LoadError } from "../api/load-error.ts";
import type { Loaded } from "../api/load.ts";
import { yearBookQuery } from "../api/year-book.queries.ts";
import type { CommitteeNode } from "../domain/committee.ts";
import { buildLedger, type Ledger } from "../domain/ledger.ts";
import { hasUnitsBelow } from "../domain/tree.ts";

interface BookRequest {
  readonly committee: string;
  readonly year: number;
}

/** The figures of a group of units, as far as they are here. */
export interface UnitsData {
  readonly ledger: Ledger;
  /** The nodes whose children are listed: the group, and its clusters where one looks a level deeper. */
  readonly nodes: readonly CommitteeNode[];
  readonly isPending: boolean;
  readonly failures: readonly { readonly request: BookRequest; readonly error: LoadError }[];
  readonly loaded: readonly Loaded<unknown>[];
  readonly retry: () => void;
}

/** Loads the year books of the group, and of the clusters below it where `isDeep`. */
export function useUnitsData(
  dataset: Dataset,
  group: CommitteeNode,
  years: readonly number[],
  isDeep: boolean,
): UnitsData {
  const between = isDeep ? group.children.filter(hasUnitsBelow) : [];
  const nodes = useQueries({
    queries: between.map((child) => committeeQuery(dataset, child.id)),
    combine: settle,
  });
  const requests = [group.committee, ...between].flatMap((committee) =>
    years.filter((year) => committee.years.includes(year)).map((year) => ({ committee: committee.id, year })),
  );
  const books = useQueries({
    queries: requests.map(({ committee, year }) => yearBookQuery(dataset, committee, year)),
    combine: settle,
  });
  const values = books.loaded;
  const ledger = useMemo(() => buildLedger(values.map(({ value }) => value)), [values]);
  const allNodes = useMemo(() => [group, ...nodes.loaded.map(({ value }) => value)], [group, nodes.loaded]);
  return {
    ledger,
    nodes: allNodes,
    isPending: books.isPending || nodes.isPending,
    failures: books.errors.flatMap((error, index) => {
      const request = requests[index];
      return error === null || request === undefined ? [] : [{ request, error }];
    }),
    loaded: values,
    retry: () => {
      books.retry();
      nodes.retry();
    },
  };
}

function settle<T>(results: UseQueryResult<Loaded<T>>[]) {
  return {
    loaded: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
    errors: results.map(({ error, data }) =>
      data === undefined && error instanceof LoadError ? error : null,
    ),
    isPending: results.some(({ isPending }) => isPending),
    retry: () => {
      for (const { error, refetch } of results) if (error !== null) void refetch();
    },
  };
}
