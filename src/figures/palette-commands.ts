import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { committeeQuery } from "../api/committee.queries.ts";
import type { Dataset } from "../api/config.schema.ts";
import { searchQuery } from "../api/search.queries.ts";
import type { SearchEntry } from "../api/search.schema.ts";
import type { Catalog } from "../domain/indicator.ts";
import { textIn, type Language } from "../messages/language.ts";
import { useSavedViews } from "../preferences/saved-views-store.ts";
import { useSelection } from "../selection/selection.ts";
import {
  committeeCommands,
  indicatorCommands,
  pageCommands,
  periodCommands,
  presetCommands,
  savedCommands,
} from "./command-list.ts";
import { commandIndexer, indexCommands, type IndexedCommand } from "./command-search.ts";
import { useLanguage } from "./language.tsx";
import { useShownPeriod } from "./shown-period.ts";

/** All committees of the data set, indexed; undefined while their names are on the way. */
export function useCommitteeCommands(dataset: Dataset) {
  const language = useLanguage();
  const { data, error, refetch } = useQuery(searchQuery(dataset));
  const entries = data?.value;
  const [committees, setCommittees] = useState<Index>();
  useEffect(() => {
    let isWanted = true;
    async function take(names: readonly SearchEntry[]) {
      const index = await indexOnce(names, language);
      if (isWanted) setCommittees(index);
    }
    if (entries !== undefined) void take(entries);
    return () => {
      isWanted = false;
    };
  }, [entries, language]);
  return { committees, error: data === undefined ? error : null, retry: () => void refetch() };
}

/** Everything else that the palette finds, indexed. */
export function useOtherCommands(dataset: Dataset, catalog: Catalog): Index {
  const language = useLanguage();
  const [{ committee: chosen }] = useSelection();
  const views = useSavedViews((saved) => saved.views);
  const shownYears = useShownPeriod(({ shown }) => shown?.years);
  const id = chosen ?? catalog.root;
  const committee = useQuery(committeeQuery(dataset, id)).data?.value.committee;

  return useMemo(
    () =>
      indexCommands([
        ...savedCommands(views),
        ...pageCommands(chosen, committee && { id, name: textIn(committee.name, language) }, language),
        ...presetCommands(language),
        ...periodCommands(shownYears ?? committee?.years ?? [], language),
        ...indicatorCommands(catalog.indicators, language),
      ]),
    [views, chosen, committee, id, shownYears, catalog, language],
  );
}

type Index = readonly IndexedCommand[];

const indexes = new WeakMap<readonly SearchEntry[], { language: Language; index: Promise<Index> }>();

/** The index of a list of names outlives the palette: it opens without a pause the second time. */
function indexOnce(entries: readonly SearchEntry[], language: Language): Promise<Index> {
  const known = indexes.get(entries);
  if (known?.language === language) return known.index;
  const index = indexInSlices(entries, language);
  indexes.set(entries, { language, index });
  return index;
}

/** Names at a time: some 10 ms of work, so that what is typed meanwhile is not kept waiting. */
const slice = 2000;

async function indexInSlices(entries: readonly SearchEntry[], language: Language): Promise<Index> {
  const index: IndexedCommand[] = [];
  const indexSlice = commandIndexer();
  for (let at = 0; at < entries.length; at += slice) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    index.push(...indexSlice(committeeCommands(entries.slice(at, at + slice), language)));
  }
  return index;
}
