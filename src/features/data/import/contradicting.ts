import type { RelationWire } from "../../../api/catalog.schema.ts";
import { discrepancyKey, type Discrepancy } from "../../../domain/discrepancy.ts";
import { findDiscrepancies } from "../../../domain/find-discrepancies.ts";
import type { StagedLine } from "../../../import/staging/staged.ts";
import { applyChange } from "../../../workspace/apply-change.ts";
import type { Change } from "../../../workspace/change.ts";
import type { Content, OwnBook } from "../../../workspace/content.ts";
import { discrepancyInputOf } from "../../../workspace/dataset-ledger.ts";
import { createPause } from "../../../workspace/pause.ts";
import type { Contradicting } from "./import-protocol.ts";

/** At most so many are told of each kind. */
const most = 40;

/**
 * What contradicts itself now, and with these lines, among the committees and indicators that they are of. Indicators
 * that no relation ties together are looked at one after the other, so that half a million lines need little room at a time.
 */
export async function contradictionsWith(
  content: Content,
  lines: readonly StagedLine[],
  changeOf: (lines: readonly StagedLine[], content: Content) => Change,
): Promise<Contradicting> {
  const pause = createPause();
  const groupOf = relatedIndicators(content.relations);
  const touched = new Set(lines.map(({ committee }) => committee));
  const parents = new Set(content.committees.filter(({ id }) => touched.has(id)).map(({ parent }) => parent));
  const isWanted = (id: string) => touched.has(id) || parents.has(id);
  const find = (of: Content) => findDiscrepancies(discrepancyInputOf(of, isWanted));
  let before = 0;
  const added: Discrepancy[] = [];
  const solved: Discrepancy[] = [];
  for (const [group, own] of Map.groupBy(lines, ({ indicator = "" }) => groupOf(indicator))) {
    await pause();
    const part = ofIndicators(content, (indicator) => groupOf(indicator) === group);
    const now = find(part);
    const then = find(applyChange(part, changeOf(own, part)));
    before += now.length;
    added.push(...without(then, now));
    solved.push(...without(now, then));
  }
  return {
    before,
    added: { count: added.length, first: added.slice(0, most) },
    solved: { count: solved.length, first: solved.slice(0, most) },
  };
}

/** For each indicator the same word as for those that sums and balances tie it to, directly or by others. */
function relatedIndicators(relations: readonly RelationWire[]): (indicator: string) => string {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const relation of relations) {
    const tied =
      relation.kind === "sum"
        ? [relation.whole, ...relation.parts]
        : [relation.closing, ...relation.plus, ...relation.minus];
    const group = new Set(tied);
    for (const indicator of tied) for (const other of groups.get(indicator) ?? []) group.add(other);
    for (const indicator of group) groups.set(indicator, group);
  }
  return (indicator) => groups.get(indicator)?.values().next().value ?? indicator;
}

/** The content with the figures and plans of some indicators only. */
function ofIndicators(content: Content, isIn: (indicator: string) => boolean): Content {
  const is = ({ indicator }: { readonly indicator: string }) => isIn(indicator);
  const books = new Map<string, OwnBook>();
  for (const [key, { committee, year, observations, targets }] of content.books) {
    books.set(key, {
      committee,
      year,
      observations: observations.filter(is),
      targets: targets.filter(is),
      statements: [],
    });
  }
  return { ...content, books };
}

function without(some: readonly Discrepancy[], others: readonly Discrepancy[]): readonly Discrepancy[] {
  const keys = new Set(others.map(discrepancyKey));
  return some.filter((each) => !keys.has(discrepancyKey(each)));
}
