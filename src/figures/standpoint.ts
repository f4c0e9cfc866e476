import { useMemo, useState } from "react";
import type { Dataset } from "../api/config.schema.ts";
import type { Committee, CommitteeNode } from "../domain/committee.ts";
import type { Catalog } from "../domain/indicator.ts";
import type { Standpoint } from "../domain/standing.ts";
import { defaultThresholds } from "../domain/status.ts";
import { listedUnits, unitsOf, yearsShown } from "../domain/tree.ts";
import { usePreferences } from "../preferences/preferences-store.ts";
import { resolveSelection, type Looking } from "../selection/resolve.ts";
import { useSelection } from "../selection/selection.ts";
import type { Group } from "./group-view.tsx";
import { useUnitsData, type UnitsData } from "./units-data.ts";

/** What a page says its sentences of. */
interface Shown {
  readonly looking: Looking;
  readonly at: Standpoint;
  /** The units listed: the group's children, or one level deeper. */
  readonly units: readonly Committee[];
}

export interface PageData extends Shown {
  readonly data: UnitsData;
  /** What the link asks for; `looking` is still what was asked for before while the figures are on their way. */
  readonly asked: Looking;
  /** Whether there is anything to show yet. Half of the figures is nothing: what they say would be taken back. */
  readonly isReady: boolean;
}

/**
 * What a page about a group of committees looks at, loads and judges by. `yearsFor` says which year books it needs;
 * of `wholly` it needs all.
 */
export function usePageData(
  dataset: Dataset,
  catalog: Catalog,
  { id, group }: Group,
  yearsFor: (looking: Looking) => readonly number[],
  wholly?: readonly Committee[],
): PageData {
  const [selection] = useSelection();
  const looking = useMemo(
    () => resolveSelection(selection, catalog, { dataset: dataset.id, committee: id }),
    [selection, catalog, dataset.id, id],
  );
  const thresholds = usePreferences((preferences) => preferences.thresholds) ?? defaultThresholds;
  const data = useUnitsData(dataset, group, yearsFor(looking), looking.isDeep, wholly);
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
  const isWhole = !yearsShown(group.committee, looking.period).some((year) =>
    data.pendingYears.includes(year),
  );
  const held = useHeld(
    useMemo(() => ({ looking, at, units }), [looking, at, units]),
    isWhole,
    group,
  );
  const shown = isWhole ? { looking, at, units } : held;
  return { ...(shown ?? { looking, at, units }), data, asked: looking, isReady: shown !== undefined };
}

/** The last whole view of the group; undefined where there was none. */
function useHeld(view: Shown, isWhole: boolean, group: CommitteeNode): Shown | undefined {
  const [held, setHeld] = useState<{ readonly view: Shown; readonly group: CommitteeNode }>();
  if (isWhole && held?.view !== view) setHeld({ view, group });
  return held?.group === group ? held.view : undefined;
}
