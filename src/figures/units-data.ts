import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { catalogQuery } from "../api/catalog.queries.ts";
import { committeeQuery } from "../api/committee.queries.ts";
import type { Dataset } from "../api/config.schema.ts";
import { LoadError } from "../api/load-error.ts";
import type { Loaded } from "../api/load.ts";
import { yearBookQuery } from "../api/year-book.queries.ts";
import type { Committee, CommitteeNode } from "../domain/committee.ts";
import { buildLedger, type Ledger } from "../domain/ledger.ts";
import { hasUnitsBelow } from "../domain/tree.ts";

/** The figures of a group of units, as far as they are here. */
export interface UnitsData {
  readonly ledger: Ledger;
  /** The nodes whose children are listed: the group, and its clusters where one looks a level deeper. */
  readonly nodes: readonly CommitteeNode[];
  readonly isPending: boolean;
  /** The years of which a book is on its way; all, while it is not known which books there are. */
  readonly pendingYears: readonly number[];
  /** What is not there; `year` where it is a year's figures. */
  readonly failures: readonly { readonly error: LoadError; readonly year?: number | undefined }[];
  /** The year books. */
  readonly loaded: readonly Loaded<unknown>[];
  /** Every resource behind the page, for what is stale, left out or doubtful in it. */
  readonly read: readonly Loaded<unknown>[];
  readonly retry: () => void;
}

/**
 * Loads the year books of the group, and of the clusters below it where `isDeep`; of `wholly` all the books that there
 * are.
 */
export function useUnitsData(
  dataset: Dataset,
  group: CommitteeNode,
  years: readonly number[],
  isDeep: boolean,
  wholly: readonly Committee[] = [],
): UnitsData {
  const catalog = useQuery(catalogQuery(dataset));
  const node = useQuery(committeeQuery(dataset, group.committee.id));
  const between = isDeep ? group.children.filter(hasUnitsBelow) : [];
  const nodes = useQueries({
    queries: between.map((child) => committeeQuery(dataset, child.id)),
    combine: settle,
  });
  const requests = [
    ...[group.committee, ...between]
      .filter(({ id }) => !wholly.some((committee) => committee.id === id))
      .flatMap((committee) => requestsFor(committee, years)),
    ...wholly.flatMap((committee) => requestsFor(committee, committee.years)),
  ];
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
    pendingYears: nodes.isPending ? years : pendingYearsOf(requests, books.pending),
    failures: [
      ...nodes.errors.flatMap((error) => (error === null ? [] : [{ error }])),
      ...books.errors.flatMap((error, index) =>
        error === null ? [] : [{ error, year: requests[index]?.year }],
      ),
    ],
    loaded: values,
    read: [catalog.data, node.data, ...nodes.loaded, ...values].filter((each) => each !== undefined),
    retry: () => {
      for (const { data, refetch } of [catalog, node]) if (data?.stale) void refetch();
      books.retry();
      nodes.retry();
    },
  };
}

function requestsFor(committee: Committee, years: readonly number[]) {
  return years
    .filter((year) => committee.years.includes(year))
    .map((year) => ({ committee: committee.id, year }));
}

function settle<T>(results: UseQueryResult<Loaded<T>>[]) {
  return {
    loaded: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
    errors: results.map(({ error, data }) =>
      data === undefined && error instanceof LoadError ? error : null,
    ),
    pending: results.map(({ isPending }) => isPending),
    isPending: results.some(({ isPending }) => isPending),
    retry: () => {
      for (const { data, error, refetch } of results) if (error !== null || data?.stale) void refetch();
    },
  };
}

function pendingYearsOf(
  requests: readonly { readonly year: number }[],
  pending: readonly boolean[],
): readonly number[] {
  return requests.flatMap(({ year }, index) => (pending[index] === true ? [year] : []));
}
