import { use, useEffect } from "react";
import type { TextContent } from "../deck/slide-content.ts";
import type { Committee } from "../domain/committee.ts";
import type { Statement } from "../domain/observation.ts";
import type { Period } from "../domain/period.ts";
import { inSentence, textIn, type Language } from "../messages/language.ts";
import { formatPeriod } from "../messages/period-label.ts";
import { presentWordsOf } from "../messages/present-words.ts";
import { wordsOf } from "../messages/words.ts";
import { CaptureContext } from "./capture-context.ts";
import { useCatalog } from "./catalog-context.tsx";
import { useLanguage } from "./language.tsx";

interface Props {
  readonly statements: readonly Statement[];
  /** Of the period that follows. */
  readonly tasks: readonly Statement[];
  readonly committee: Committee;
  readonly period: Period | undefined;
}

/** The panels that a page has only for slides: what the reports say in words of the period, and of the next. */
export function StatementSlides({ statements, tasks, committee, period }: Props) {
  const language = useLanguage();
  const isSample = useCatalog()?.sample ?? false;
  const capture = use(CaptureContext);
  useEffect(() => {
    if (capture === undefined) return;
    const within = statements.filter(
      (each) => each.committee === committee.id && period !== undefined && isWithin(each.period, period),
    );
    const { statementTitles } = presentWordsOf(language);
    const when = period === undefined ? "" : formatPeriod(period, language, { inSentence: true });
    const make = (title: string, of: readonly Statement[]) => async () =>
      textSlide(title, of, language, isSample);
    capture(
      "results",
      make(
        statementTitles.results(when),
        within.filter(({ kind }) => kind === "result"),
      ),
    );
    capture(
      "limits",
      make(
        statementTitles.limits,
        within.filter(({ kind }) => kind === "limit" || kind === "cause"),
      ),
    );
    capture("tasks", make(tasksTitle(tasks, language), tasks));
  });
  return null;
}

function textSlide(
  title: string,
  statements: readonly Statement[],
  language: Language,
  isSample: boolean,
): TextContent | undefined {
  if (statements.length === 0) return undefined;
  const dates = statements.flatMap(({ source }) => source.event ?? source.published ?? []);
  return {
    kind: "text",
    title,
    lines: statements.map(({ text }) => textIn(text, language)),
    sources: [...new Set(statements.map(({ source }) => source.title))],
    asOf: dates.toSorted().at(-1),
    isSample,
    unitNames: [],
  };
}

function tasksTitle([first]: readonly Statement[], language: Language): string {
  if (first === undefined) return "";
  const period = formatPeriod(first.period, language);
  return wordsOf(language).sections.tasks(language === "vi" ? inSentence(period) : period);
}

function isWithin(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
