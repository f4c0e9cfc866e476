import { parseCatalog } from "../../src/api/catalog.schema.ts";
import { parseCommitteeNode } from "../../src/api/committee.schema.ts";
import { startReport } from "../../src/api/rejection.ts";
import { parseYearBook } from "../../src/api/year-book.schema.ts";
import type { CommitteeNode } from "../../src/domain/committee.ts";
import type { DiscrepancyInput } from "../../src/domain/find-discrepancies.ts";
import { buildLedger } from "../../src/domain/ledger.ts";
import type { YearBook } from "../../src/domain/observation.ts";

/**
 * A data set by its resources' paths as the app would read it, from the committees that `isLoaded` names. Throws where
 * a record is refused or doubted: the sets that ship hold none.
 */
export function readDataSet(
  resources: ReadonlyMap<string, unknown>,
  isLoaded: (committee: string) => boolean = () => true,
): DiscrepancyInput {
  const report = startReport("data set");
  const { indicators, relations } = parseCatalog(resources.get("catalog.json"), report);
  const nodes: CommitteeNode[] = [];
  const books: YearBook[] = [];
  for (const [path, json] of resources) {
    const [, id = "", year] = /^committees\/([^/]+?)(?:\/(\d{4}))?\.json$/.exec(path) ?? [];
    if (id === "" || !isLoaded(id)) continue;
    if (year === undefined) nodes.push(parseCommitteeNode(json, report, { id }));
    else books.push(parseYearBook(json, report, { committee: id, year: Number(year) }));
  }
  const doubts = [...report.rejected, ...report.warned];
  if (doubts.length > 0) throw new Error(`records were refused: ${JSON.stringify(doubts.slice(0, 3))}`);
  return { ledger: buildLedger(books), indicators, relations, nodes };
}
