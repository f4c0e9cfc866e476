import { parseCatalog } from "./catalog.schema.ts";
import type { Dataset } from "./config.schema.ts";
import { datasetQuery } from "./resource-query.ts";

/** What a data set holds: its indicators, their relations and the root of its tree. */
export function catalogQuery(dataset: Dataset) {
  return datasetQuery(dataset, "catalog.json", parseCatalog);
}
