import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { catalogQuery } from "../../api/catalog.queries.ts";
import { configQuery } from "../../api/config.queries.ts";
import type { Dataset } from "../../api/config.schema.ts";
import { useDecks } from "../../deck/deck-store.ts";
import type { Catalog } from "../../domain/indicator.ts";
import { latestPeriodOf } from "../../domain/standing.ts";
import { yearsToLoad } from "../../domain/tree.ts";
import { CatalogProvider } from "../../figures/catalog-context.tsx";
import type { CaptureComponent } from "../../figures/capture.ts";
import { GroupView, type Group } from "../../figures/group-view.tsx";
import { useLanguage } from "../../figures/language.tsx";
import { usePageData } from "../../figures/standpoint.ts";
import { textIn } from "../../messages/language.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { presentWordsOf } from "../../messages/present-words.ts";
import { useSelection } from "../../selection/selection.ts";
import { deckFrom, deckOrigins, type DeckPart } from "./deck-recipe.ts";
import styles from "./present.module.css";

interface Props {
  readonly capture: CaptureComponent;
}

/** A whole deck for the committee and the period that are looked at, by one press. Without data it is not offered. */
export function MakeDeck({ capture }: Props) {
  const [{ dataset: wanted, committee }] = useSelection();
  const config = useQuery(configQuery()).data?.value;
  const dataset = config?.datasets.find(({ id }) => id === wanted) ?? config?.defaultDataset;
  return (
    dataset && <MakeFromDataset key={dataset.id} dataset={dataset} committee={committee} capture={capture} />
  );
}

interface DatasetProps extends Props {
  readonly dataset: Dataset;
  readonly committee: string | undefined;
}

function MakeFromDataset({ dataset, committee, capture }: DatasetProps) {
  const catalog = useQuery(catalogQuery(dataset)).data?.value;
  if (catalog === undefined) return null;
  return (
    <CatalogProvider catalog={catalog} dataset={dataset.id}>
      <GroupView dataset={dataset} catalog={catalog} committee={committee}>
        {(group) => <MakeButton dataset={dataset} catalog={catalog} capture={capture} {...group} />}
      </GroupView>
    </CatalogProvider>
  );
}

interface ButtonProps extends Props, Group {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

function MakeButton({ dataset, catalog, capture: Capture, ...group }: ButtonProps) {
  const language = useLanguage();
  const words = presentWordsOf(language).make;
  const add = useDecks((store) => store.add);
  const [isMaking, setIsMaking] = useState(false);
  const [outcome, setOutcome] = useState<"failed" | readonly DeckPart[]>([]);
  const { looking, at } = usePageData(dataset, catalog, group, ({ period }) =>
    yearsToLoad(group.group.committee, period),
  );
  const { committee } = group.node;
  const { indicator } = looking;
  const period =
    looking.period ??
    latestPeriodOf(at, committee, indicator) ??
    latestPeriodOf(at, group.group.committee, indicator) ??
    latestAmong(group, (unit) => latestPeriodOf(at, unit, indicator));
  if (period === undefined) return null;
  const wish = { dataset: dataset.id, committee, period, indicator: indicator.id, language };
  return (
    <div className={styles.make}>
      <button
        type="button"
        className="button"
        aria-disabled={isMaking}
        onClick={() => {
          setOutcome([]);
          setIsMaking(true);
        }}
      >
        {words.button}
      </button>
      <span className={styles.quiet}>
        {words.about(textIn(committee.name, language), formatPeriod(period, language))}
      </span>
      <p role="status" className={styles.quiet}>
        {isMaking ? words.working : said()}
      </p>
      {isMaking && (
        <Capture
          origins={deckOrigins(wish)}
          onCaptured={(captured) => {
            setIsMaking(false);
            if (captured.every(({ kind }) => kind !== "content")) return setOutcome("failed");
            const { deck, without } = deckFrom(wish, captured);
            add(deck);
            setOutcome(without);
          }}
        />
      )}
    </div>
  );

  function said(): string {
    if (outcome === "failed") return words.failed;
    if (outcome.length === 0) return "";
    return words.without(outcome.map((part) => words.parts[part]).join(", "));
  }
}

/** The latest of the units' latest periods. */
function latestAmong<T extends { readonly end: number }>(
  { group }: Group,
  latestOf: (unit: Group["group"]["committee"]) => T | undefined,
): T | undefined {
  return group.children
    .flatMap((unit) => latestOf(unit) ?? [])
    .toSorted((one, other) => one.end - other.end)
    .at(-1);
}
