import type { Observation, Source } from "../../domain/observation.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { formatDate } from "../../messages/date-label.ts";
import type { OverviewProps } from "./overview-props.ts";
import styles from "./overview.module.css";

/** Where the page's figures come from, and as of when. */
export function OverviewFoot({ model, catalog }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  const observations = model.standing === undefined ? [] : observationsOf(model.standing.figure);
  const sources = uniqueTitles(observations.map(({ source }) => source));
  const asOf = observations
    .flatMap(({ asOf: date }) => (date === undefined ? [] : [date]))
    .toSorted()
    .at(-1);
  return (
    <footer className={styles.foot}>
      <p>
        {catalog.sample && `${words.sampleNote} · `}
        {sources.length > 0 && `${words.sections.sources}: ${sources.join("; ")} · `}
        {words.asOf(formatDate(asOf ?? catalog.asOf, language))} · {words.trail.hint}
      </p>
    </footer>
  );
}

const mostSources = 2;

function observationsOf(
  figure: NonNullable<OverviewProps["model"]["standing"]>["figure"],
): readonly Observation[] {
  return figure.kind === "value" ? figure.steps.map(({ observation }) => observation) : [];
}

function uniqueTitles(sources: readonly Source[]): readonly string[] {
  const titles = [...new Set(sources.map(({ title }) => title))];
  return titles.length > mostSources ? [...titles.slice(0, mostSources), "…"] : titles;
}
