import { generateSample } from "../../mocks/sample/generate.ts";
import { parseCommitteeNode } from "../../src/api/committee.schema.ts";
import { startReport } from "../../src/api/rejection.ts";
import { parseYearBook } from "../../src/api/year-book.schema.ts";

const quarterDays = 365.25 / 4;

/** The contract's JSON of the large set, by path. */
export function largeResources() {
  return generateSample({ seed: 7, size: "large" }).resources;
}

/**
 * The generated set of 160 units × 20 indicators × 8 years: as the product reads it, and as flat rows with a number for
 * each quarter (0…31), as the peers take it.
 */
export function largeSet() {
  const resources = largeResources();
  const catalog = resources.get("catalog.json");
  const nodePath = `committees/${catalog.root}.json`;
  const node = parseCommitteeNode(resources.get(nodePath), startReport(nodePath), { id: catalog.root });
  const { committee, children } = node;
  const books = committee.years.map((year) => {
    const path = `committees/${committee.id}/${year}.json`;
    return parseYearBook(resources.get(path), startReport(path), { committee: committee.id, year });
  });
  const first = books[0].observations[0].period.start;
  const quarterOf = ({ start }) => Math.round((start - first) / quarterDays);
  const units = children.map(({ id }) => id);
  return {
    books,
    units,
    committees: children,
    years: committee.years,
    indicators: catalog.indicators.filter(({ kind }) => kind === "flow"),
    figures: books.flatMap(({ observations }) =>
      observations.map((one) => ({
        unit: one.committee,
        indicator: one.indicator,
        quarter: quarterOf(one.period),
        value: one.reading.value,
      })),
    ),
    plans: books.flatMap(({ targets }) =>
      targets.map((one) => ({
        unit: one.committee,
        indicator: one.indicator,
        year: Math.floor(quarterOf(one.period) / 4),
        plan: one.shape.value,
      })),
    ),
  };
}
