import { committeeQuery } from "../../api/committee.queries.ts";
import type { Dataset } from "../../api/config.schema.ts";
import type { CommitteeNode } from "../../domain/committee.ts";
import type { Catalog } from "../../domain/indicator.ts";
import { unitsOf } from "../../domain/tree.ts";
import { QueryView } from "../../figures/query-view.tsx";
import { useSelection } from "../../selection/selection.ts";
import { OverviewSkeleton } from "./overview-skeleton.tsx";
import { Overview } from "./overview.tsx";

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

/** The first page: where a committee stands, its units, its quarters, what is owed and what does not add up. */
export function OverviewPage({ dataset, catalog }: Props) {
  const [{ committee }] = useSelection();
  return (
    <QueryView query={committeeQuery(dataset, committee ?? catalog.root)} pending={<OverviewSkeleton />}>
      {(node) => <WithGroup dataset={dataset} catalog={catalog} node={node} />}
    </QueryView>
  );
}

/** A committee without units is shown among its neighbours: the group is then its parent. */
function WithGroup({ dataset, catalog, node }: Props & { readonly node: CommitteeNode }) {
  const { parent } = node.committee;
  if (unitsOf(node).length > 0 || parent === undefined) {
    return <Overview dataset={dataset} catalog={catalog} node={node} group={node} />;
  }
  return (
    <QueryView query={committeeQuery(dataset, parent)} pending={<OverviewSkeleton />}>
      {(group) => <Overview dataset={dataset} catalog={catalog} node={node} group={group} />}
    </QueryView>
  );
}
