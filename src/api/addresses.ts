import { isKeptAddress } from "./kept-files.ts";

/** An address relative to the page's folder; the page's own query and hash do not count. */
export function addressFromPage(path: string): string {
  const page = typeof document === "undefined" ? "http://localhost/" : document.baseURI;
  return new URL(path, page).href;
}

/** The address of a file below a data set's folder, which is relative to the page or absolute. */
export function addressInDataset(datasetUrl: string, name: string): string {
  if (isKeptAddress(datasetUrl)) return `${datasetUrl}/${name}`;
  return new URL(name, addressFromPage(`${datasetUrl.replace(/\/+$/, "")}/`)).href;
}

/** `committees/{id}.json`, whatever letters the id has. */
export function committeeFile(id: string): string {
  return `committees/${encodeURIComponent(id)}.json`;
}

/** `committees/{id}/{year}.json` */
export function yearBookFile(committee: string, year: number): string {
  return `committees/${encodeURIComponent(committee)}/${year}.json`;
}
