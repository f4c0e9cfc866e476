import type { Figure } from "../../domain/figure.ts";
import type { Observation } from "../../domain/observation.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { formatDate } from "../../messages/date-label.ts";
import type { OverviewProps } from "./overview-props.ts";
import styles from "./overview.module.css";

/** Where the page's figures come from, and as of when. */
export function OverviewFoot({ model, catalog }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  const { standing, units } = model;
  const shown = standing === undefined ? units.map(({ assessment }) => assessment) : [standing];
  const sources = sourcesOf(shown.map(({ figure }) => figure));
  const asOf = shown
    .flatMap(({ figure }) => datesOf(figure))
    .toSorted()
    .at(-1);
  const parts = [
    catalog.sample ? words.sampleNote : undefined,
    sources.length > 0 ? `${words.sections.sources}: ${sources.join("; ")}` : undefined,
    asOf === undefined ? undefined : words.asOf(formatDate(asOf, language)),
    words.trail.hint,
  ];
  return <footer className={styles.foot}>{parts.filter(Boolean).join(" · ")}</footer>;
}

/** More would be a list, not a foot. */
const mostSources = 5;

function sourcesOf(figures: readonly Figure[]): readonly string[] {
  const titles = [...new Set(figures.flatMap(observationsOf).map(({ source }) => source.title))];
  return titles.length > mostSources ? [...titles.slice(0, mostSources), "…"] : titles;
}

/** The dates that the figures themselves name, ISO: as of, else of the event, else of the publication. */
function datesOf(figure: Figure): readonly string[] {
  return observationsOf(figure).flatMap(({ asOf, source }) => asOf ?? source.event ?? source.published ?? []);
}

function observationsOf(figure: Figure): readonly Observation[] {
  return figure.kind === "value" ? figure.steps.map(({ observation }) => observation) : [];
}
