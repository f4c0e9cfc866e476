import type { Dataset } from "../../api/config.schema.ts";
import type { Catalog } from "../../domain/indicator.ts";
import { GroupView } from "../../figures/group-view.tsx";
import { CommitteeView } from "./committee-view.tsx";

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  readonly id: string;
}

/** A committee with all its years, its indicators against plan, its units and its life. */
export function CommitteePage({ dataset, catalog, id }: Props) {
  return (
    <GroupView dataset={dataset} catalog={catalog} committee={id}>
      {(group) => <CommitteeView dataset={dataset} catalog={catalog} {...group} />}
    </GroupView>
  );
}
