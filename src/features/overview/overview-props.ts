import type { CommitteeNode } from "../../domain/committee.ts";
import type { Catalog } from "../../domain/indicator.ts";
import type { Standpoint } from "../../domain/standing.ts";
import type { Looking } from "../../selection/resolve.ts";
import type { OverviewModel } from "./overview-view-model.ts";

/** What every part of the page draws from. */
export interface OverviewProps {
  readonly at: Standpoint;
  readonly catalog: Catalog;
  readonly looking: Looking;
  readonly model: OverviewModel;
  readonly node: CommitteeNode;
  readonly group: CommitteeNode;
}
