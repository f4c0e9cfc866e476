import { committeeFile } from "./addresses.ts";
import { parseCommitteeNode } from "./committee.schema.ts";
import type { Dataset } from "./config.schema.ts";
import { datasetQuery } from "./resource-query.ts";

/** A committee with its ancestors and its direct children. */
export function committeeQuery(dataset: Dataset, id: string) {
  return datasetQuery(dataset, committeeFile(id), (json, report) => parseCommitteeNode(json, report, { id }));
}
