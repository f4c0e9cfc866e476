import { takeOlder } from "../api/revision.ts";
import type { Committee } from "../domain/committee.ts";
import type { Catalog } from "../domain/indicator.ts";
import { useLanguage, useWords } from "./language.tsx";
import { LoadProblem } from "./load-problem.tsx";
import { PanelGuard } from "./panel-guard.tsx";
import { textIn, type Language } from "../messages/language.ts";
import { formatInstantDay } from "../messages/date-label.ts";
import { wordsOf } from "../messages/words.ts";
import type { Looking } from "../selection/resolve.ts";
import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { lazily } from "../ui/lazily.tsx";
import styles from "./notice.module.css";
import type { UnitsData } from "./units-data.ts";

const Rejections = lazily(async () => (await import("./rejections.tsx")).Rejections);

type Control = Looking["replaced"][number]["control"];

interface Props {
  readonly catalog: Catalog;
  readonly committee: Committee;
  readonly looking: Looking;
  readonly data: UnitsData;
}

/** What the reader must know of the figures before trusting them: stale, missing, left out, doubtful, replaced. */
export function DataNotices({ catalog, committee, looking, data }: Props) {
  const language = useLanguage();
  const words = useWords();
  const isOnline = useSyncExternalStore(listenToNetwork, isNetworkThere, isNetworkThere);
  const isStale = data.read.some(({ stale }) => stale !== undefined);
  const staleness = isOnline ? stalenessOf(data.read, language) : offlineSince(data.read, language);
  const rejected = data.read.flatMap((loaded) => loaded.rejected);
  const warned = data.read.flatMap((loaded) => loaded.warned);
  const { duplicates } = data.ledger;
  return (
    <>
      {staleness !== undefined && (
        <p role="status" className={styles.notice}>
          {staleness}{" "}
          {isStale && (
            <button type="button" className="quiet-button" onClick={data.retry}>
              {words.controls.retry}
            </button>
          )}{" "}
          {data.read.some(({ stale }) => stale?.reason === "older") && (
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                takeOlder();
                data.retry();
              }}
            >
              {words.takeOlder}
            </button>
          )}
        </p>
      )}
      {looking.replaced.map(({ control, given }) => (
        <p key={control} role="status" className={styles.notice}>
          {words.replaced(controlName(control), given, usedName(control))}
        </p>
      ))}
      {data.failures.map(({ error, year }) => (
        <LoadProblem
          key={error.resource}
          error={error}
          retry={data.retry}
          kept={year === undefined ? undefined : words.yearMissing(year)}
        />
      ))}
      {rejected.length + warned.length + duplicates > 0 && (
        <PanelGuard>
          <Rejections rejected={rejected} warned={warned} duplicates={duplicates} />
        </PanelGuard>
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
      case "view":
        return looking.view === "quarter" ? words.controls.inQuarter : words.controls.cumulative;
      case "level":
        return words.controls.levels[looking.isDeep ? "organisations" : "units"];
      case "sort":
        return words.controls.sorts[looking.sort];
      default:
        return words.controls.usual;
    }
  }
}

/**
 * Why the figures are not the server's last word, and from when they are: the oldest date of all. A reason goes before
 * mere slowness. Undefined where everything is fresh.
 */
function stalenessOf(read: UnitsData["read"], language: Language): string | undefined {
  const stale = read.filter((each) => each.stale !== undefined);
  const date = oldestDate(stale, language);
  const mark = (stale.find((each) => each.stale?.reason !== "slow") ?? stale[0])?.stale;
  if (date === undefined || mark === undefined) return undefined;
  const words = wordsOf(language);
  if (mark.reason === "slow") return words.stale(date);
  if (mark.reason === "offline") return words.offlineSince(date);
  return `${words.loadErrors[mark.reason]({ seconds: mark.retryAfterSeconds })} ${words.kept(date)}`;
}

/** Without a network nothing on the page can be the last word, fresh as it may be. */
function offlineSince(read: UnitsData["read"], language: Language): string | undefined {
  const date = oldestDate(
    read.filter(({ isKept }) => isKept !== true),
    language,
  );
  return date === undefined ? undefined : wordsOf(language).offlineSince(date);
}

function oldestDate(read: UnitsData["read"], language: Language): string | undefined {
  const [oldest] = read.map(({ loadedAt }) => loadedAt).toSorted();
  return oldest === undefined ? undefined : formatInstantDay(oldest, language);
}

function listenToNetwork(onChange: () => void): () => void {
  return onlineManager.subscribe(onChange);
}

function isNetworkThere(): boolean {
  return onlineManager.isOnline();
}
