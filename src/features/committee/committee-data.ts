import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { committeeQuery } from "../../api/committee.queries.ts";
import type { Dataset } from "../../api/config.schema.ts";
import type { Committee, CommitteeNode } from "../../domain/committee.ts";
import type { Catalog } from "../../domain/indicator.ts";
import { lineageOf, namesOf, type Lineage } from "../../domain/lineage.ts";
import { yearsToLoad } from "../../domain/tree.ts";
import type { Group } from "../../figures/group-view.tsx";
import { usePageData, type PageData } from "../../figures/standpoint.ts";

export interface CommitteeData extends PageData {
  readonly lineage: Lineage;
  /** The years that have books of the committee under any of its names, ascending. */
  readonly years: readonly number[];
}

/**
 * All years of a committee under all its names, as far as siblings and successors tell them. Where it has no book of its
 * own, those of its group have its figures.
 */
export function useCommitteeData(dataset: Dataset, catalog: Catalog, group: Group): CommitteeData {
  const { node } = group;
  const lineage = useLineage(dataset, node);
  const names = useMemo(() => namesOf(lineage, node.committee), [lineage, node]);
  const hasBooks = names.some(({ years }) => years.length > 0);
  const wholly = useMemo(
    () =>
      hasBooks || group.group.committee.kind === "collection" ? names : [...names, group.group.committee],
    [hasBooks, names, group.group],
  );
  const own = useMemo(() => (hasBooks ? { ...group, group: node } : group), [hasBooks, group, node]);
  const years = useMemo(
    () => [...new Set(wholly.flatMap((each) => each.years))].toSorted((one, other) => one - other),
    [wholly],
  );
  const page = usePageData(
    dataset,
    catalog,
    own,
    ({ period }) => yearsToLoad(own.group.committee, period),
    wholly,
  );
  const units = own.group === node ? page.units : noUnits;
  return { ...page, units, lineage, years };
}

const noUnits: readonly Committee[] = [];

/** Its siblings tell who came before and after; who came after elsewhere is asked for by name. */
function useLineage(dataset: Dataset, node: CommitteeNode): Lineage {
  const { committee, ancestors, children } = node;
  const parent = useQuery({
    ...committeeQuery(dataset, committee.parent ?? committee.id),
    enabled: committee.parent !== undefined,
  });
  const siblings = parent.data?.value.children;
  const near = useMemo(
    () => [...ancestors, ...(siblings ?? []), ...children, committee],
    [ancestors, siblings, children, committee],
  );
  const isKnown = new Set(near.map(({ id }) => id));
  const elsewhere = committee.successors.filter(({ id }) => !isKnown.has(id));
  const isSettled = committee.parent === undefined || !parent.isPending;
  const far = useQueries({
    queries: (isSettled ? elsewhere : []).map(({ id }) => committeeQuery(dataset, id)),
    combine: (results) => results.flatMap(({ data }) => data?.value.committee ?? []),
  });
  return useMemo(() => lineageOf([...near, ...far]), [near, far]);
}
