import { addressFromPage } from "./addresses.ts";
import { parseConfig } from "./config.schema.ts";
import { keptDatasets, listKept } from "./kept-files.ts";
import { resourceQuery } from "./resource-query.ts";

/** Which data sets there are: config.json beside the page, and those that this browser keeps. */
export function configQuery() {
  const name = "config.json";
  return resourceQuery({
    name,
    url: addressFromPage(name),
    credentials: false,
    prepare: listKept,
    parse: (json, report) => {
      const config = parseConfig(json, report);
      return { ...config, datasets: [...config.datasets, ...keptDatasets()] };
    },
  });
}
