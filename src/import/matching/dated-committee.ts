import type { CommitteeWire } from "../../api/committee.schema.ts";
import { parsePeriod } from "../../domain/period-text.ts";

/**
 * Which committee a name means at a time: past its end, the one that it was renamed to or merged into, and that one's,
 * and so on; before its beginning, the one that it was renamed from. Where a split leaves several, it stays itself.
 */
export function datedCommittees(
  committees: readonly CommitteeWire[],
): (id: string, period: string) => string {
  const lives = new Map(committees.map((committee) => [committee.id, lifeOf(committee)]));
  const earlier = new Map<string, string>();
  for (const { id, successors } of committees) {
    for (const each of successors ?? []) if (each.kind === "renamed") earlier.set(each.id, id);
  }
  const at = (id: string, start: number, end: number, steps: number): string => {
    const life = lives.get(id);
    if (life === undefined || steps > 20) return id;
    if (start >= life.end && life.heir !== undefined) return at(life.heir, start, end, steps + 1);
    const before = earlier.get(id);
    return end <= life.start && before !== undefined ? at(before, start, end, steps + 1) : id;
  };
  return (id, text) => {
    const life = lives.get(id);
    if (life === undefined || (life.start === -Infinity && life.end === Infinity)) return id;
    const period = parsePeriod(text);
    return period === undefined ? id : at(id, period.start, period.end, 0);
  };
}

function lifeOf({ from, to, successors = [] }: CommitteeWire) {
  const heirs = successors.filter(({ kind }) => kind !== "split");
  return {
    start: from === undefined ? -Infinity : (parsePeriod(from)?.start ?? -Infinity),
    end: to === undefined ? Infinity : (parsePeriod(to)?.end ?? Infinity),
    heir: heirs.length === 1 ? heirs[0]?.id : undefined,
  };
}
