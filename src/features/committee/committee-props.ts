import type { BodyStanding } from "../../domain/body-standing.ts";
import type { Committee, CommitteeNode } from "../../domain/committee.ts";
import type { Catalog, Indicator } from "../../domain/indicator.ts";
import type { Lifespan } from "../../domain/lifespan.ts";
import type { Lineage } from "../../domain/lineage.ts";
import type { Period } from "../../domain/period.ts";
import type { Standpoint } from "../../domain/standing.ts";
import type { Looking } from "../../selection/resolve.ts";
import type { CommitteeModel } from "./committee-view-model.ts";

/** What every part of the page draws from. */
export interface CommitteeProps {
  readonly at: Standpoint;
  readonly catalog: Catalog;
  readonly committee: Committee;
  readonly node: CommitteeNode;
  readonly looking: Looking;
  readonly model: CommitteeModel;
  readonly lineage: Lineage;
  readonly lifespan: Lifespan;
  /** All units listed, those that did not live in the period too. */
  readonly units: readonly Committee[];
  /** The years that have figures of the committee under any of its names, ascending. */
  readonly years: readonly number[];
  /** Where the committee stands under the name that it had then. */
  readonly standing: (indicator: Indicator, period: Period) => BodyStanding;
}
