import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { committeeOfPath, committeePath } from "./committee-path.ts";

export const views = ["cumulative", "quarter"] as const;
export const referenceModes = ["straight", "lastYear", "phasing", "off"] as const;
export const sortKeys = ["attainment", "gap", "name", "value"] as const;

/** How deep a group's units are listed. */
export const unitLevels = ["units", "organisations"] as const;
/** How the compare page shows what it compares. */
export const shows = [
  "table",
  "matrix",
  "ranking",
  "columns",
  "lines",
  "gaps",
  "changes",
  "missing",
] as const;
/** What its rows are. */
export const rowKinds = ["committees", "indicators", "periods"] as const;
/** What a period is held against. */
export const bases = ["lastYear", "previous"] as const;

const keys = [
  "dataset",
  "committee",
  "indicator",
  "period",
  "view",
  "reference",
  "sort",
  "level",
  "show",
  "rows",
  "against",
  "units",
  "span",
  "measure",
  "base",
  "lang",
] as const;
type Key = (typeof keys)[number];

/**
 * What is being looked at, as the URL's query says it: raw words, undefined where the link is silent. Whether they are
 * possible is for `resolveSelection` to decide once the data are known.
 */
export type Selection = { readonly [key in Key]?: string | undefined };
export type SelectionChange = Selection;

/** Changes what is looked at, on this page or on another (`/compare`). */
export type Select = (change: SelectionChange, to?: string) => void;

/**
 * The selection and its setter. On a committee's own page the path names the committee, and choosing another one leads
 * to that one's page.
 */
export function useSelection(): readonly [Selection, Select] {
  const search = useSearch();
  const [page] = useLocation();
  const selection = useMemo(() => {
    const said = readSelection(search);
    return { ...said, committee: committeeOfPath(page) ?? said.committee };
  }, [search, page]);
  return [selection, useSelect()];
}

/** The selection's setter alone. Each change is a step in the browser's history; undefined takes a word out of the link. */
export function useSelect(): Select {
  const [page, navigate] = useLocation();
  return useCallback<Select>(
    (change, to = pageAfter(page, change)) => navigate(`${to}?${changed(location.search, page, change)}`),
    [navigate, page],
  );
}

/** The address of this page, or of another, after a change of the selection. */
export function linkTo(change: SelectionChange, to?: string): string {
  const here = location.hash.slice(1);
  const page = to ?? pageAfter(here, change);
  return `?${changed(location.search, here, change)}${page === "" ? "" : `#${page}`}`;
}

export function readSelection(search: string): Selection {
  const params = new URLSearchParams(search);
  return Object.fromEntries(keys.map((key) => [key, params.get(key) || undefined]));
}

function pageAfter(page: string, change: SelectionChange): string {
  if (committeeOfPath(page) === undefined || !("committee" in change)) return page;
  return change.committee === undefined ? "/" : committeePath(change.committee);
}

/**
 * Words that are not ours (a scenario of the mocks, a campaign's mark) stay in the link. What leads on from a committee's
 * own page names the committee, so that the other pages stay with it.
 */
function changed(search: string, page: string, change: SelectionChange): string {
  const params = new URLSearchParams(search);
  const own = committeeOfPath(page);
  const said = own === undefined ? change : { committee: own, ...change };
  for (const [key, value] of Object.entries(said)) {
    if (value === undefined) params.delete(key);
    else params.set(key, value);
  }
  return params.toString().replaceAll("%2F", "/");
}
