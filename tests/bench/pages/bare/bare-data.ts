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

interface Target {
  readonly committee: string;
  readonly indicator: string;
  readonly period: string;
  readonly value?: number;
}

interface Observation {
  readonly committee: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number | null;
  readonly stated?: readonly { readonly percent: number; readonly base: string }[];
}

export interface Records {
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
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
        .map((year) => resource<Records>(`${base}/committees/${parent.id}/${year}`)),
    ),
    combine: loaded,
  });
  const isReady =
    node !== undefined &&
    below.every(({ data }) => data !== undefined) &&
    books.every((book) => book !== undefined);
  return {
    isReady,
    units: isDeep ? below.flatMap(({ data }) => data?.children ?? []) : (node?.children ?? []).filter(isUnit),
    books,
  };
}

/** What is said of new members, by committee. */
export function indexRecords(books: readonly (Records | undefined)[]): ReadonlyMap<string, Records> {
  const index = new Map<string, { observations: Observation[]; targets: Target[] }>();
  const entry = (committee: string) => {
    const known = index.get(committee) ?? { observations: [], targets: [] };
    index.set(committee, known);
    return known;
  };
  for (const book of books) {
    for (const one of book?.observations ?? [])
      if (isCounted(one)) entry(one.committee).observations.push(one);
    for (const one of book?.targets ?? []) if (isCounted(one)) entry(one.committee).targets.push(one);
  }
  return index;
}

function isCounted({ indicator }: { indicator: string }): boolean {
  return indicator === "new-members";
}

function loaded<T>(results: readonly { readonly data: T | undefined }[]): (T | undefined)[] {
  return results.map(({ data }) => data);
}

function isUnit({ kind }: Named): boolean {
  return kind !== "collection";
}
