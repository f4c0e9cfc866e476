import { lazy, Suspense } from "react";
import type { Committee } from "../domain/committee.ts";
import type { Catalog } from "../domain/indicator.ts";
import { useLanguage, useWords } from "./language.tsx";
import { LoadProblem } from "./load-problem.tsx";
import { textIn } from "../messages/language.ts";
import { formatDate } from "../messages/date-label.ts";
import type { Looking } from "../selection/resolve.ts";
import styles from "./notice.module.css";
import type { UnitsData } from "./units-data.ts";

const Rejections = lazy(async () => {
  const { Rejections: component } = await import("./rejections.tsx");
  return { default: component };
});

type Control = Looking["replaced"][number]["control"];

interface Props {
  readonly catalog: Catalog;
  readonly committee: Committee;
  readonly looking: Looking;
  readonly data: UnitsData;
}

/** What the reader must know of the figures before trusting them: stale, missing, left out, replaced. */
export function DataNotices({ catalog, committee, looking, data }: Props) {
  const language = useLanguage();
  const words = useWords();
  const stale = data.loaded.find(({ stale: mark }) => mark !== undefined);
  const rejected = data.loaded.flatMap((loaded) => loaded.rejected);
  return (
    <>
      {stale !== undefined && (
        <p role="status" className={styles.notice}>
          {words.offlineSince(formatDate(stale.loadedAt.slice(0, 10), language))}{" "}
          <button type="button" className="quiet-button" onClick={data.retry}>
            {words.controls.retry}
          </button>
        </p>
      )}
      {looking.replaced.map(({ control, given }) => (
        <p key={control} role="status" className={styles.notice}>
          {words.replaced(controlName(control), given, usedName(control))}
        </p>
      ))}
      {data.failures.map(({ request, error }) => (
        <LoadProblem
          key={`${request.committee} ${request.year}`}
          error={error}
          retry={data.retry}
          kept={words.yearMissing(request.year)}
        />
      ))}
      {rejected.length > 0 && (
        <Suspense fallback={null}>
          <Rejections rejected={rejected} />
        </Suspense>
      )}
    </>
  );

  function controlName(control: Control): string {
    switch (control) {
      case "show":
      case "rows":
      case "against":
        return words.controls.view;
      default:
        return words.controls[control];
    }
  }

  function usedName(control: Control): string {
    switch (control) {
      case "dataset":
        return textIn(catalog.name, language);
      case "committee":
        return textIn(committee.name, language);
      case "indicator":
        return textIn(looking.indicator.name, language);
      case "period":
        return words.controls.latest;
      case "reference":
        return words.references[looking.reference];
      case "sort":
        return words.controls.sorts[looking.sort];
      default:
        return words.controls.usual;
    }
  }
}
