import type { Dataset } from "./config.schema.ts";

/** How the address of a data set begins that is kept in this browser: `kept:own-x`. */
const scheme = "kept:";
/** Set while this browser keeps data sets, so that nothing is loaded for those that it does not keep. */
const mark = "tiendo-own-data";

/** What answers for data sets that are kept in this browser, in a server's place. */
export interface KeptFiles {
  readonly datasets: () => Promise<readonly Dataset[]>;
  /** The text of a file by its path below the data set's address; undefined where there is none. */
  readonly read: (dataset: string, name: string) => Promise<string | undefined>;
}

let open: (() => Promise<KeptFiles>) | undefined;
let datasets: readonly Dataset[] = [];

/** Says what answers for kept data sets. It is opened when one is asked for. */
export function provideKeptFiles(opener: () => Promise<KeptFiles>): void {
  open = opener;
}

/** Notes whether this browser keeps data sets. */
export function markKept(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(mark, "1");
    else localStorage.removeItem(mark);
  } catch {
    // Without it they are looked for when the page of data is opened.
  }
}

/** The data sets that are kept here, as they were last listed. */
export function keptDatasets(): readonly Dataset[] {
  return datasets;
}

/** Lists them anew, where there may be any; a store that can't be opened has none. */
export async function listKept(): Promise<void> {
  try {
    datasets = isMarked() && open !== undefined ? await (await open()).datasets() : [];
  } catch {
    datasets = [];
  }
}

export function keptAddress(dataset: string): string {
  return scheme + dataset;
}

export function isKeptAddress(url: string): boolean {
  return url.startsWith(scheme);
}

/** The text behind such an address; undefined where there is none. */
export async function readKept(url: string): Promise<string | undefined> {
  const [dataset = "", ...path] = url.slice(scheme.length).split("/");
  return open === undefined ? undefined : (await open()).read(dataset, path.join("/"));
}

function isMarked(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}
