import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";

interface Named {
  readonly id: string;
  readonly name: { readonly vi: string };
  readonly kind: string;
  readonly years: readonly number[];
}

interface Node {
  readonly committee: Named;
  readonly children: readonly Named[];
}

export interface Book {
  readonly targets: readonly {
    readonly committee: string;
    readonly indicator: string;
    readonly period: string;
    readonly value?: number;
  }[];
  readonly observations: readonly {
    readonly committee: string;
    readonly indicator: string;
    readonly period: string;
    readonly value: number | null;
    readonly stated?: readonly { readonly percent: number; readonly base: string }[];
  }[];
}

const resource = <T>(url: string | undefined) =>
  queryOptions({
    queryKey: [url],
    enabled: url !== undefined,
    queryFn: async (): Promise<T> => (await fetch(`${url}.json`)).json(),
  });

/** Loads what the overview loads: the catalogue, a committee, with `isDeep` the clusters below it, and their year books. */
export function useBareData(dataset: string, id: string | null, isDeep: boolean, latestYears: number) {
  const base = `../data/${dataset}`;
  const catalog = useQuery(resource<{ root: string }>(`${base}/catalog`)).data;
  const top = id ?? catalog?.root;
  const node = useQuery(resource<Node>(top && `${base}/committees/${top}`)).data;
  const below = useQueries({
    queries: (isDeep && node ? node.children : []).map((child) =>
      resource<Node>(`${base}/committees/${child.id}`),
    ),
  });
  const parents = isDeep ? (node?.children ?? []) : node ? [node.committee] : [];
  const books = useQueries({
    queries: parents.flatMap((parent) =>
      parent.years
        .slice(-latestYears)
        .map((year) => resource<Book>(`${base}/committees/${parent.id}/${year}`)),
    ),
  });
  const isReady = node !== undefined && [...below, ...books].every(({ data }) => data !== undefined);
  return {
    isReady,
    units: isDeep ? below.flatMap(({ data }) => data?.children ?? []) : (node?.children ?? []).filter(isUnit),
    books: books.flatMap(({ data }) => (data === undefined ? [] : [data])),
  };
}

function isUnit({ kind }: Named): boolean {
  return kind !== "collection";
}
