import type { ReactNode } from "react";
import { committeeQuery } from "../api/committee.queries.ts";
import type { Dataset } from "../api/config.schema.ts";
import type { CommitteeNode } from "../domain/committee.ts";
import type { Catalog } from "../domain/indicator.ts";
import { unitsOf } from "../domain/tree.ts";
import { PageSkeleton } from "./page-skeleton.tsx";
import { QueryView } from "./query-view.tsx";

/** A committee and the group that it is seen in. */
export interface Group {
  /** The committee asked for; while the next one loads, `node` is still the one before. */
  readonly id: string;
  readonly node: CommitteeNode;
  /** The committee whose units are listed: the node itself, or its parent where it has none. */
  readonly group: CommitteeNode;
}

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  /** Undefined: the root. */
  readonly committee: string | undefined;
  readonly children: (group: Group) => ReactNode;
}

/** Loads the committee that a page is about, and its group. One that does not exist gives way to the root. */
export function GroupView({ dataset, catalog, committee = catalog.root, children }: Props) {
  const root = <ForCommittee dataset={dataset} id={catalog.root} draw={children} />;
  if (committee === catalog.root) return root;
  return <ForCommittee dataset={dataset} id={committee} missing={root} draw={children} />;
}

interface ForCommitteeProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly missing?: ReactNode;
  readonly draw: Props["children"];
}

function ForCommittee({ dataset, id, missing, draw }: ForCommitteeProps) {
  return (
    <QueryView query={committeeQuery(dataset, id)} pending={<PageSkeleton />} missing={missing}>
      {(node) => {
        const { parent } = node.committee;
        if (unitsOf(node).length > 0 || parent === undefined) return draw({ id, node, group: node });
        return (
          <QueryView query={committeeQuery(dataset, parent)} pending={<PageSkeleton />}>
            {(group) => draw({ id, node, group })}
          </QueryView>
        );
      }}
    </QueryView>
  );
}
