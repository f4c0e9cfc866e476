import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";

export const views = ["cumulative", "quarter"] as const;
export const referenceModes = ["straight", "lastYear", "phasing", "off"] as const;
export const sortKeys = ["attainment", "gap", "name", "value"] as const;
export const unitLevels = ["units", "organisations"] as const;
const languages = ["vi", "en"] as const;

const parsers = {
  dataset: parseAsString,
  committee: parseAsString,
  indicator: parseAsString,
  period: parseAsString,
  view: parseAsString,
  reference: parseAsString,
  sort: parseAsString,
  level: parseAsStringLiteral(unitLevels),
  lang: parseAsStringLiteral(languages),
};

/**
 * What is being looked at, as the URL's query says it: raw words, null where the link is silent. Whether they are
 * possible is for `resolve…` functions to decide once the data are known.
 */
export type Selection = ReturnType<typeof useSelection>[0];
export type SelectionChange = Partial<Selection>;

/** The selection and its setter. Each change is a step in the browser's history; null takes a word out of the link. */
export function useSelection() {
  return useQueryStates(parsers, { history: "push", clearOnDefault: true });
}
