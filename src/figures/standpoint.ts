import { useMemo } from "react";
import type { Dataset } from "../api/config.schema.ts";
import type { Committee } from "../domain/committee.ts";
import type { Catalog } from "../domain/indicator.ts";
import type { Standpoint } from "../domain/standing.ts";
import { defaultThresholds } from "../domain/status.ts";
import { listedUnits, unitsOf } from "../domain/tree.ts";
import { usePreferences } from "../preferences/preferences-store.ts";
import { resolveSelection, type Looking } from "../selection/resolve.ts";
import { useSelection } from "../selection/selection.ts";
import type { Group } from "./group-view.tsx";
import { useUnitsData, type UnitsData } from "./units-data.ts";

export interface PageData {
  readonly looking: Looking;
  readonly data: UnitsData;
  readonly at: Standpoint;
  /** The units listed: the group's children, or one level deeper. */
  readonly units: readonly Committee[];
}

/** What a page about a group of committees looks at, loads and judges by. `yearsFor` says which year books it needs. */
export function usePageData(
  dataset: Dataset,
  catalog: Catalog,
  { id, group }: Group,
  yearsFor: (looking: Looking) => readonly number[],
): PageData {
  const [selection] = useSelection();
  const looking = useMemo(
    () => resolveSelection(selection, catalog, { dataset: dataset.id, committee: id }),
    [selection, catalog, dataset.id, id],
  );
  const thresholds = usePreferences((preferences) => preferences.thresholds) ?? defaultThresholds;
  const data = useUnitsData(dataset, group, yearsFor(looking), looking.isDeep);
  const { ledger, nodes } = data;
  const { reference, isDeep } = looking;

  const at = useMemo<Standpoint>(
    () => ({
      ledger,
      unitsBelow: new Map(nodes.map((each) => [each.committee.id, unitsOf(each)])),
      reference,
      thresholds,
      indicators: new Map(catalog.indicators.map((each) => [each.id, each])),
    }),
    [ledger, nodes, reference, thresholds, catalog],
  );
  const units = useMemo(
    () => (isDeep ? listedUnits(group, nodes.slice(1)) : unitsOf(group)),
    [group, nodes, isDeep],
  );
  return { looking, data, at, units };
}
