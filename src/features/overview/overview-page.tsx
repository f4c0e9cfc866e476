import type { Dataset } from "../../api/config.schema.ts";
import type { Catalog } from "../../domain/indicator.ts";
import { GroupView } from "../../figures/group-view.tsx";
import { useSelection } from "../../selection/selection.ts";
import { Overview } from "./overview.tsx";

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

/** The first page: where a committee stands, its units, its quarters, what is owed and what does not add up. */
export function OverviewPage({ dataset, catalog }: Props) {
  const [{ committee }] = useSelection();
  return (
    <GroupView dataset={dataset} catalog={catalog} committee={committee}>
      {(group) => <Overview dataset={dataset} catalog={catalog} {...group} />}
    </GroupView>
  );
}
