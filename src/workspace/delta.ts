import { bookAt, bookKey, emptyBook, withBooks, type BookRef, type Content, type Frame } from "./content.ts";
import { isFrame, isOwnBook } from "./content.schema.ts";
import { invertedSteps, stepsBetween, takeSteps, type Step } from "./list-steps.ts";

const frameLists = ["head", "indicators", "relations", "committees", "sources"] as const;
const bookLists = ["observations", "targets", "statements"] as const;
type FrameList = (typeof frameLists)[number];
type BookList = (typeof bookLists)[number];

/** What changed in one of the lists that a data set is made of. `head` is a list of one. */
export type ListDelta =
  | { readonly list: FrameList; readonly steps: readonly Step<unknown>[] }
  | { readonly list: BookList; readonly book: BookRef; readonly steps: readonly Step<unknown>[] };

/** What changed in a data set, record by record with both sides, so that it leads there and back. */
export type Delta = readonly ListDelta[];

/** What leads from one content to the other, among the books that are loaded on either side. */
export function deltaBetween(before: Content, after: Content): Delta {
  const [was, is] = [frameListsOf(before), frameListsOf(after)];
  const delta: ListDelta[] = frameLists.map((list) => ({
    list,
    steps: stepsBetween<unknown>(was[list], is[list]),
  }));
  for (const key of new Set([...before.books.keys(), ...after.books.keys()])) {
    const [old, fresh] = [before.books.get(key), after.books.get(key)];
    const known = old ?? fresh;
    if (known === undefined || old === fresh) continue;
    const book = { committee: known.committee, year: known.year };
    const empty = emptyBook(book);
    for (const list of bookLists) {
      const steps = stepsBetween<unknown>((old ?? empty)[list], (fresh ?? empty)[list]);
      delta.push({ list, book, steps });
    }
  }
  return delta.filter(({ steps }) => steps.length > 0);
}

/** The same way back. */
export function invertedDelta(delta: Delta): Delta {
  return delta.toReversed().map(invertedList);
}

/** The books that it changes, each once. */
export function booksOfDelta(delta: Delta): readonly BookRef[] {
  const books = new Map<string, BookRef>();
  for (const each of delta) if ("book" in each) books.set(bookKey(each.book), each.book);
  return [...books.values()];
}

/**
 * The content after the change, as far as it still fits: `missed` are the steps whose records have changed since. The
 * delta's books have to be loaded. Undefined where what comes out is no data set: then the delta is damaged.
 */
export function applyDelta(
  content: Content,
  delta: Delta,
): { readonly content: Content; readonly taken: Delta; readonly missed: Delta } | undefined {
  const frame: Record<FrameList, readonly unknown[]> = frameListsOf(content);
  const books = new Map<string, Record<BookList, readonly unknown[]> & BookRef>();
  const [taken, missed]: [ListDelta[], ListDelta[]] = [[], []];
  for (const each of delta) {
    const book = "book" in each ? (books.get(bookKey(each.book)) ?? bookAt(content, each.book)) : undefined;
    const before = "book" in each ? (book?.[each.list] ?? []) : frame[each.list];
    const result = takeSteps(before, each.steps);
    if (!("book" in each)) frame[each.list] = result.list;
    else if (book !== undefined) books.set(bookKey(book), { ...book, [each.list]: result.list });
    if (result.taken.length > 0) taken.push({ ...each, steps: result.taken });
    if (result.missed.length > 0) missed.push({ ...each, steps: result.missed });
  }
  const changed: unknown = { ...frame, head: frame.head[0] };
  const changedBooks = [...books.values()].filter(isOwnBook);
  if (!isFrame(changed) || changedBooks.length < books.size) return undefined;
  return { content: withBooks({ ...changed, books: content.books }, changedBooks), taken, missed };
}

function invertedList(each: ListDelta): ListDelta {
  return { ...each, steps: invertedSteps(each.steps) };
}

function frameListsOf({ head, indicators, relations, committees, sources }: Frame) {
  return { head: [head], indicators, relations, committees, sources };
}
