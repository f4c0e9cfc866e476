import { yearBookFile } from "./addresses.ts";
import type { Dataset } from "./config.schema.ts";
import { datasetQuery } from "./resource-query.ts";
import { parseYearBook } from "./year-book.schema.ts";

/**
 * The figures of a committee and its direct children in one calendar year. Ask only for the years that the committee
 * lists.
 */
export function yearBookQuery(dataset: Dataset, committee: string, year: number) {
  return datasetQuery(dataset, yearBookFile(committee, year), (json, report) =>
    parseYearBook(json, report, { committee, year }),
  );
}
