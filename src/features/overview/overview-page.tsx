import type { ReactNode } from "react";
import { committeeQuery } from "../../api/committee.queries.ts";
import type { Dataset } from "../../api/config.schema.ts";
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
  const [{ committee = catalog.root }] = useSelection();
  const root = <ForCommittee dataset={dataset} catalog={catalog} id={catalog.root} />;
  if (committee === catalog.root) return root;
  return <ForCommittee dataset={dataset} catalog={catalog} id={committee} missing={root} />;
}

interface ForCommitteeProps extends Props {
  readonly id: string;
  readonly missing?: ReactNode;
}

/** A committee without units is shown among its neighbours: the group is then its parent. */
function ForCommittee({ dataset, catalog, id, missing }: ForCommitteeProps) {
  return (
    <QueryView query={committeeQuery(dataset, id)} pending={<OverviewSkeleton />} missing={missing}>
      {(node) => {
        const { parent } = node.committee;
        if (unitsOf(node).length > 0 || parent === undefined) {
          return <Overview dataset={dataset} catalog={catalog} id={id} node={node} group={node} />;
        }
        return (
          <QueryView query={committeeQuery(dataset, parent)} pending={<OverviewSkeleton />}>
            {(group) => <Overview dataset={dataset} catalog={catalog} id={id} node={node} group={group} />}
          </QueryView>
        );
      }}
    </QueryView>
  );
}
