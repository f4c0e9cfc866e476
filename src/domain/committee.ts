import type { Period } from "./period.ts";

/** Words in both languages of the product. Vietnamese is always there; where English is missing, the Vietnamese is shown. */
export interface Text {
  readonly vi: string;
  readonly en?: string | undefined;
}

export const committeeKinds = [
  "collection",
  "province",
  "district",
  "bloc",
  "cluster",
  "organisation",
  "cell",
] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/** A node of the reporting tree. A `collection` only gathers others: it has no figures and no totals of its own. */
export interface Committee {
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text | undefined;
  readonly kind: CommitteeKind;
  readonly parent?: string | undefined;
  /** The days in which the committee exists; an open end is ±Infinity. Outside of it, figures are "not applicable". */
  readonly life: Period;
  readonly successors: readonly { readonly id: string; readonly kind: "renamed" | "merged" | "split" }[];
  /** `all`: every unit below is listed, so that sums, coverage and comparison with the parent are allowed. */
  readonly unitsListed: "all" | "some";
  /** The year books that exist, ascending. Only those may be asked for. */
  readonly years: readonly number[];
}

/** A committee with its way up (root first) and its direct children. */
export interface CommitteeNode {
  readonly committee: Committee;
  readonly ancestors: readonly Committee[];
  readonly children: readonly Committee[];
}
