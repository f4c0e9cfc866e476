import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CatalogWire } from "../../src/api/catalog.schema.ts";
import type { CommitteeNodeWire } from "../../src/api/committee.schema.ts";
import type { ObservationWire } from "../../src/api/observation.schema.ts";
import type { SearchWire } from "../../src/api/search.schema.ts";
import type { SourceWire, YearBookWire } from "../../src/api/year-book.schema.ts";

const folder = join(import.meta.dirname, "../../public/data/reports");

/** The paths of all JSON files of the data set that ships, below its folder. */
export const reportFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json"))
  .toSorted();

export function readReportText(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

export const catalog: CatalogWire = JSON.parse(readReportText("catalog.json"));
export const search: SearchWire = JSON.parse(readReportText("search.json"));

/** Committee by id. */
export const nodes: ReadonlyMap<string, CommitteeNodeWire> = new Map(
  reportFiles
    .filter((path) => /^committees\/[^/]+\.json$/.test(path))
    .map((path) => [path.slice("committees/".length, -".json".length), JSON.parse(readReportText(path))]),
);

/** Year books by `id/year`. */
export const books: ReadonlyMap<string, YearBookWire> = new Map(
  reportFiles
    .filter((path) => /^committees\/[^/]+\/\d{4}\.json$/.test(path))
    .map((path) => [path.slice("committees/".length, -".json".length), JSON.parse(readReportText(path))]),
);

/** What targets, observations and statements have in common, with the whole source in place of its id. */
interface BookRecord {
  readonly committee: string;
  readonly period: string;
  readonly indicator?: string | undefined;
  readonly source: SourceWire | undefined;
}

/** All records of a book: targets, observations, statements. */
export function recordsOf(book: YearBookWire): BookRecord[] {
  const sources = new Map(book.sources.map((source): [string, SourceWire] => [source.id, source]));
  const withSource = <T extends { source: string }>(record: T) =>
    Object.assign({}, record, { source: sources.get(record.source) });
  return [
    ...(book.targets ?? []).map(withSource),
    ...book.observations.map(withSource),
    ...(book.statements ?? []).map(withSource),
  ];
}

/** The committee's own year books. */
export function booksOf(committee: string) {
  return [...books.values()].filter((book) => book.committee === committee);
}

/** The observation of a committee in its own books. */
export function findFigure(committee: string, indicator: string, period: string, value: number) {
  return booksOf(committee)
    .flatMap((book) => book.observations)
    .find(
      (one) =>
        one.committee === committee &&
        one.indicator === indicator &&
        one.period === period &&
        one.value === value,
    );
}

/** "E under, 94% plan": status and bound where not exact, then the stated percentages as printed. */
export function saidOf(observation: ObservationWire | undefined): string {
  if (observation === undefined) return "not found";
  const { status, bound, stated = [] } = observation;
  const precision = status === "A" ? "" : `${status} ${bound ?? ""}`.trim();
  const percentages = stated.map(({ percent, decimals, bound: side, measure, base }) =>
    [side, measure, `${percent.toFixed(decimals)}%`, base].filter(Boolean).join(" "),
  );
  return [precision, ...percentages].filter(Boolean).join(", ");
}

/** "own range 55-60 open": origin, shape and numbers of a target; undefined where there is none. */
export function planOf(committee: string, indicator: string, period: string): string | undefined {
  const target = booksOf(committee)
    .flatMap((book) => book.targets ?? [])
    .find((one) => one.committee === committee && one.indicator === indicator && one.period === period);
  if (target === undefined) return undefined;
  const head = `${target.origin} ${target.shape}`;
  if (target.shape === "range") return `${head} ${target.range.join("-")}${target.open ? " open" : ""}`;
  if (target.shape !== "rate") return `${head} ${target.value}`;
  return `${head} ${target.value}% of ${target.of.value} ${target.of.indicator}`;
}
