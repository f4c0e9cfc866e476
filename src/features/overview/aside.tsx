import type { CommitteeNode } from "../../domain/committee.ts";
import { collectionsOf } from "../../domain/tree.ts";
import { PanelGuard } from "../../figures/panel-guard.tsx";
import { Collections } from "./collections.tsx";
import { Discrepancies } from "./discrepancies.tsx";
import type { OverviewProps } from "./overview-props.ts";
import { Tasks } from "./tasks.tsx";
import { Tiles } from "./tiles.tsx";

/** What stands beside the evidence. A collection is a way to others first of all; a committee is its figures. */
export function Aside(props: OverviewProps & { readonly nodes: readonly CommitteeNode[] }) {
  const { at, catalog, model, node, group, nodes } = props;
  const tiles = (
    <PanelGuard resetKey={node.committee.id}>
      <Tiles {...props} />
    </PanelGuard>
  );
  const discrepancies = (
    <PanelGuard resetKey={node.committee.id}>
      <Discrepancies ledger={at.ledger} catalog={catalog} nodes={nodes} committee={node.committee} />
    </PanelGuard>
  );
  const ways = <Collections collections={collectionsOf(group)} />;
  return node.committee.kind === "collection" ? (
    <>
      {ways}
      {discrepancies}
      {tiles}
    </>
  ) : (
    <>
      {tiles}
      {discrepancies}
      <Tasks tasks={model.tasks} />
      {ways}
    </>
  );
}
