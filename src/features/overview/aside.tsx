import type { CommitteeNode } from "../../domain/committee.ts";
import { collectionsOf } from "../../domain/tree.ts";
import { PanelGuard } from "../../figures/panel-guard.tsx";
import { Collections } from "./collections.tsx";
import { Discrepancies } from "./discrepancies.tsx";
import type { OverviewProps } from "./overview-props.ts";
import { Tasks } from "./tasks.tsx";
import { Tiles } from "./tiles.tsx";

/** What stands beside the evidence: the other indicators, what does not add up, the work ahead, the ways out. */
export function Aside(props: OverviewProps & { readonly nodes: readonly CommitteeNode[] }) {
  const { at, catalog, model, node, group, nodes } = props;
  return (
    <>
      <Tiles {...props} />
      <PanelGuard resetKey={node.committee.id}>
        <Discrepancies ledger={at.ledger} catalog={catalog} nodes={nodes} committee={node.committee} />
      </PanelGuard>
      <Tasks tasks={model.tasks} />
      <Collections collections={collectionsOf(group)} ancestors={node.ancestors} />
    </>
  );
}
