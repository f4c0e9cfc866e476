import { addressFromPage } from "./addresses.ts";
import { parseConfig } from "./config.schema.ts";
import { resourceQuery } from "./resource-query.ts";

/** Which data sets there are: config.json beside the page. */
export function configQuery() {
  const name = "config.json";
  return resourceQuery({ name, url: addressFromPage(name), credentials: false, parse: parseConfig });
}
