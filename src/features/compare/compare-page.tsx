import type { Dataset } from "../../api/config.schema.ts";
import type { Catalog } from "../../domain/indicator.ts";
import { GroupView } from "../../figures/group-view.tsx";
import { useSelection } from "../../selection/selection.ts";
import { Compare } from "./compare.tsx";

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

/** Units, indicators or periods side by side, against plan, last year or the period before. */
export function ComparePage({ dataset, catalog }: Props) {
  const [{ committee }] = useSelection();
  return (
    <GroupView dataset={dataset} catalog={catalog} committee={committee}>
      {(group) => <Compare dataset={dataset} catalog={catalog} {...group} />}
    </GroupView>
  );
}
