import { columnLetters } from "../../../import/layout/cell-text.ts";
import type { Question } from "../../../import/staging/question.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import type { Language } from "../../../messages/language.ts";
import { formatNumber } from "../../../messages/number.ts";

export function questionWords(question: Question, language: Language): string {
  const { question: ask } = importWordsOf(language);
  const column = "column" in question ? columnLetters(question.column) : "";
  switch (question.kind) {
    case "marks":
      return ask.marks(column);
    case "share":
      return ask.share(
        column,
        formatNumber(question.range[0], language),
        formatNumber(question.range[1], language),
      );
    case "scale":
      return ask.scale(column, formatNumber(question.scale, language));
    case "dayOrder":
      return ask.dayOrder(column, question.examples[0] ?? "");
    default:
      return ask[question.kind];
  }
}

/** What can be answered, of those questions that have a few answers. */
export function answerChoices(
  { kind }: Question,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  const { answers } = importWordsOf(language);
  const of = (...keys: readonly (keyof typeof answers)[]) =>
    keys.map((key) => ({ value: key, label: answers[key] }));
  switch (kind) {
    case "marks":
      return of("comma", "point");
    case "share":
      return of("share", "percent");
    case "scale":
      return of("scaled", "plain");
    case "dayOrder":
      return of("dayFirst", "monthFirst");
    case "cumulative":
      return of("inPeriod", "cumulative");
    default:
      return [];
  }
}

/** What speaks for the likeliest answer; undefined where nothing does. */
export function evidenceWords(question: Question, language: Language): string | undefined {
  const { evidence } = importWordsOf(language);
  const count = (number: number) => formatNumber(number, language);
  switch (question.kind) {
    case "marks": {
      const { comma, point, open } = question.evidence;
      if (question.isMixed) return `${evidence.mixed} ${[...comma, ...point].join(" · ")}`;
      const only = [...comma, ...point];
      return [
        only.length > 0 ? evidence.only(only.join(" · ")) : "",
        open.length > 0 ? evidence.both(open.join(" · ")) : "",
      ]
        .filter((part) => part !== "")
        .join(" ");
    }
    case "cumulative": {
      const { rows, rising, yearIsLast, yearIsSum } = question.evidence;
      const parts = [
        rows > 0 ? evidence.rising(count(rising), count(rows)) : undefined,
        yearIsSum > 0 ? evidence.yearIsSum(count(yearIsSum), count(rows)) : undefined,
        yearIsLast > 0 ? evidence.yearIsLast(count(yearIsLast), count(rows)) : undefined,
      ];
      return parts.filter((part) => part !== undefined).join("; ") || undefined;
    }
    case "indicator":
    case "year":
    case "unit":
      return question.best === undefined ? undefined : evidence.fromTitle;
    default:
      return undefined;
  }
}
