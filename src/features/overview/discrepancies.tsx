import type { Committee, CommitteeNode } from "../../domain/committee.ts";
import type { Catalog } from "../../domain/indicator.ts";
import type { Ledger } from "../../domain/ledger.ts";
interface Props {
  readonly ledger: Ledger;
  readonly catalog: Catalog;
  readonly nodes: readonly CommitteeNode[];
  readonly committee: Committee;
}
export function Discrepancies(_: Props) {
  return null;
}
