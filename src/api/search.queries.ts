import type { Dataset } from "./config.schema.ts";
import { datasetQuery } from "./resource-query.ts";
import { parseSearch } from "./search.schema.ts";

/** The names of all committees of a data set: ask only once somebody searches. */
export function searchQuery(dataset: Dataset) {
  return datasetQuery(dataset, "search.json", parseSearch);
}
