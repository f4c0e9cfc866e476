import { sameContent } from "../domain/same-content.ts";
import type { Deck, Origin, Slide } from "./deck.ts";
import type { FigureContent, SlideContent } from "./slide-content.ts";

/** One thing that reads otherwise now. An absent side was not there, or is no more. */
export interface Difference {
  /** Which one: the row and the column of a table; empty for a message or a line of text. */
  readonly where: readonly string[];
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What is new about one slide. */
export interface SlideNews {
  readonly slide: Slide;
  readonly content: SlideContent;
  readonly differences: readonly Difference[];
}

/** The content that a slide's origin has now; undefined where nothing is known of it. */
export type FreshContent = (origin: Origin) => SlideContent | undefined;

/** The slides whose figures or words read otherwise now, with every difference. Slides made by hand have no news. */
export function newsOf(deck: Deck, fresh: FreshContent): readonly SlideNews[] {
  return deck.slides.flatMap((slide) => {
    const content = slide.origin && fresh(slide.origin);
    if (content === undefined) return [];
    const differences = differencesBetween(slide.content, content);
    return differences.length === 0 ? [] : [{ slide, content, differences }];
  });
}

/** The deck with what is new in it taken over: the presenter's own titles, notes and order stay. */
export function withNews(deck: Deck, news: readonly SlideNews[], takenAt: string): Deck {
  const contents = new Map(news.map(({ slide, content }) => [slide.id, content]));
  return {
    ...deck,
    takenAt,
    slides: deck.slides.map((slide) => ({ ...slide, content: contents.get(slide.id) ?? slide.content })),
  };
}

/** What a reader would see change. A figure that is printed alike but counted otherwise is a change too. */
export function differencesBetween(before: SlideContent, after: SlideContent): readonly Difference[] {
  const found = compared(before, after);
  // What is drawn and not printed (a due tick, a scale): something changed that no cell tells.
  if (found.length > 0 || sameContent(before, after)) return found;
  return [{ where: [], before: messageOf(before), after: messageOf(after) }];
}

function compared(before: SlideContent, after: SlideContent): readonly Difference[] {
  const message = differing([], messageOf(before), messageOf(after));
  if (before.kind === "figure" && after.kind === "figure") {
    return [
      ...message,
      ...differing([], before.subtitle, after.subtitle),
      ...differing([], before.asOf, after.asOf),
      ...tableDifferences(before, after),
    ];
  }
  if (before.kind === "text" && after.kind === "text") return [...message, ...lineDifferences(before, after)];
  return message;
}

function messageOf(content: SlideContent): string {
  switch (content.kind) {
    case "title":
      return content.conference;
    case "headline":
      return content.segments.map(({ text }) => text).join("");
    default:
      return content.title;
  }
}

function tableDifferences(before: FigureContent, after: FigureContent): readonly Difference[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    if (one?.text === other?.text && one?.value === other?.value) return [];
    return [{ where: one?.where ?? other?.where ?? [], before: one?.printed, after: other?.printed }];
  });
}

/** Every cell by its row and column, whichever order they stand in. The first cell of a row names it. */
function cellsOf({ table }: FigureContent) {
  return new Map(
    table.rows.flatMap(({ key, cells }) =>
      cells.slice(1).map((cell, index) => {
        const column = table.columns[index + 1];
        const where = [cells[0]?.text ?? "", column?.label ?? ""];
        const printed = cell.note === undefined ? cell.text : `${cell.text} (${cell.note})`;
        return [JSON.stringify([key, column?.key]), { ...cell, where, printed }] as const;
      }),
    ),
  );
}

function lineDifferences(
  before: { readonly lines: readonly string[] },
  after: { readonly lines: readonly string[] },
): readonly Difference[] {
  const gone = before.lines.filter((line) => !after.lines.includes(line));
  const come = after.lines.filter((line) => !before.lines.includes(line));
  return [
    ...gone.map((line) => ({ where: [], before: line })),
    ...come.map((line) => ({ where: [], after: line })),
  ];
}

function differing(where: readonly string[], before?: string, after?: string): readonly Difference[] {
  return before === after ? [] : [{ where, before, after }];
}
