import { bookKey, type BookRef, type Content, type Frame } from "./content.ts";
import { bookDocument, bookPlace, bookRefAt, frameParts, partDocument } from "./documents.ts";
import type { Batch, Shelf } from "./shelf.ts";

type Writing = Pick<Batch, "puts" | "deletes">;

/**
 * The documents to write so that what is kept becomes `after`. Only parts and books that are other objects than before
 * are written, and the books of committees that have another parent, by which they are found.
 */
export async function documentChanges(
  shelf: Shelf,
  dataset: string,
  before: Content,
  after: Content,
): Promise<Writing> {
  const puts: Batch["puts"][number][] = [];
  const deletes: Batch["deletes"][number][] = [];
  for (const part of frameParts) {
    if (isPartChanged(part, before, after)) {
      puts.push({ store: "parts", key: [dataset, part], value: partDocument(after, part) });
    }
  }
  const parents = parentsIn(after);
  for (const [key, book] of after.books) {
    if (before.books.get(key) === book) continue;
    const value = bookDocument(dataset, parents.get(book.committee), book);
    puts.push({ store: "books", key: bookPlace(dataset, book), value });
  }
  for (const [key, book] of before.books) {
    if (!after.books.has(key)) deletes.push({ store: "books", key: bookPlace(dataset, book) });
  }
  const isWritten = (ref: BookRef) => before.books.get(bookKey(ref)) !== after.books.get(bookKey(ref));
  return { puts: [...puts, ...(await movedBooks(shelf, dataset, before, after, isWritten))], deletes };
}

async function movedBooks(
  shelf: Shelf,
  dataset: string,
  before: Frame,
  after: Frame,
  isWritten: (ref: BookRef) => boolean,
): Promise<Batch["puts"]> {
  if (before.committees === after.committees) return [];
  const [was, is] = [parentsIn(before), parentsIn(after)];
  const moved = [...is.keys()].filter((id) => was.has(id) && was.get(id) !== is.get(id));
  const answers = await shelf.read(moved.map((id) => ({ store: "books", prefix: [dataset, id] })));
  return answers.flat().flatMap(({ key, value }): Batch["puts"] => {
    const ref = bookRefAt(key);
    if (ref === undefined || isWritten(ref) || typeof value !== "object" || value === null) return [];
    const copy = { ...value, parent: is.get(ref.committee) };
    return [{ store: "books", key, value: copy }];
  });
}

function isPartChanged(part: (typeof frameParts)[number], before: Frame, after: Frame): boolean {
  if (part !== "catalog") return before[part] !== after[part];
  return (
    before.head !== after.head ||
    before.indicators !== after.indicators ||
    before.relations !== after.relations
  );
}

function parentsIn({ committees }: Frame): ReadonlyMap<string, string | undefined> {
  return new Map(committees.map(({ id, parent }) => [id, parent]));
}
