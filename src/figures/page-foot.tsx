import type { Figure } from "../domain/figure.ts";
import type { Catalog } from "../domain/indicator.ts";
import type { Observation } from "../domain/observation.ts";
import { formatDate } from "../messages/date-label.ts";
import { useLanguage, useWords } from "./language.tsx";
import styles from "./page-foot.module.css";

interface Props {
  readonly catalog: Catalog;
  /** The figures that the page is about. */
  readonly figures: readonly Figure[];
}

/** Where the page's figures come from, and as of when. */
export function PageFoot({ catalog, figures }: Props) {
  const language = useLanguage();
  const words = useWords();
  const sources = sourcesOf(figures);
  const asOf = figures.flatMap(datesOf).toSorted().at(-1);
  const parts = [
    catalog.sample ? words.sampleNote : undefined,
    sources.length > 0 ? `${words.sections.sources}: ${sources.join("; ")}` : undefined,
    asOf === undefined ? undefined : words.asOf(formatDate(asOf, language)),
  ];
  return (
    <footer className={styles.foot}>
      <span>{parts.filter(Boolean).join(" · ")}</span>
      <span className="screen-only"> · {words.trail.hint}</span>
    </footer>
  );
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
