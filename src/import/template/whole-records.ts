import type { CatalogWire, IndicatorWire, RelationWire } from "../../api/catalog.schema.ts";
import type { CommitteeWire } from "../../api/committee.schema.ts";
import type { ObservationWire } from "../../api/observation.schema.ts";
import type { TargetWire } from "../../api/target.schema.ts";
import type { SourceWire, StatementWire } from "../../api/year-book.schema.ts";

/** All that a data set says, each record once. */
export interface WholeRecords {
  /** Undefined where a file holds figures only. */
  readonly head?: Pick<CatalogWire, "id" | "name" | "asOf" | "root" | "sample"> | undefined;
  readonly relations: readonly RelationWire[];
  readonly indicators: readonly IndicatorWire[];
  readonly committees: readonly CommitteeWire[];
  readonly sources: readonly SourceWire[];
  readonly observations: readonly ObservationWire[];
  readonly targets: readonly TargetWire[];
  readonly statements: readonly StatementWire[];
}
