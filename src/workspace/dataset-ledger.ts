import { parseCatalog } from "../api/catalog.schema.ts";
import { committeeFile } from "../api/addresses.ts";
import { parseCommitteeNode } from "../api/committee.schema.ts";
import { startReport } from "../api/rejection.ts";
import { schemaNumber } from "../api/wire.schema.ts";
import { parseYearBook } from "../api/year-book.schema.ts";
import type { DiscrepancyInput } from "../domain/find-discrepancies.ts";
import { buildLedger } from "../domain/ledger.ts";
import { catalogFile, committeeFileOf, yearBookFileOf, yearsByCommittee } from "./contract-files.ts";
import type { Content, OwnBook } from "./content.ts";

/**
 * What the domain's checks work on, of a whole data set or of the committees that `isWanted` names. Records that do not
 * fit are left out as everywhere.
 */
export function discrepancyInputOf(
  content: Content,
  isWanted: (committee: string) => boolean = () => true,
): DiscrepancyInput {
  const report = startReport("");
  const yearsOf = yearsByCommittee(content, content.books.values());
  const facts = { revision: 0, asOf: content.head.asOf, yearsOf };
  const { indicators, relations } = parseCatalog(catalogFile(content, facts), report);
  const nodes = content.committees.flatMap(({ id }) => {
    const file = isWanted(id) ? committeeFileOf(content, id, facts) : undefined;
    return file === undefined ? [] : [parseCommitteeNode(file, startReport(committeeFile(id)), { id })];
  });
  const wanted = new Set(
    nodes.flatMap(({ committee, children }) => [committee.id, ...children.map(({ id }) => id)]),
  );
  const books = [...content.books.values()]
    .filter(({ committee }) => wanted.has(committee))
    .map((book) => readBook(content, book));
  return { ledger: buildLedger(books), indicators, relations, nodes };
}

function readBook(content: Content, book: OwnBook) {
  const { committee, year } = book;
  const wire = yearBookFileOf(content, [book], { committee, year, revision: 0 });
  return parseYearBook({ ...wire, schema: schemaNumber }, startReport(""), { committee, year });
}
