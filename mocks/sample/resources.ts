import type { CommitteeWire } from "../../src/api/committee.schema.ts";
import type { ObservationWire } from "../../src/api/observation.schema.ts";
import type { TargetWire } from "../../src/api/target.schema.ts";
import type { SourceWire, StatementWire, YearBookWire } from "../../src/api/year-book.schema.ts";
import { sampleIndicators, sampleRelations } from "./indicators.ts";
import { yearOf } from "./quarters.ts";
import { committeesOf } from "./tree.ts";
import { yearsOf, type World } from "./world.ts";

interface Records {
  readonly observations: ObservationWire[];
  readonly targets: TargetWire[];
  readonly statements: StatementWire[];
}

/** The world as the contract's resources, by path. */
export function resourcesOf(
  world: World,
  catalog: { id: string; name: { vi: string; en: string } },
): Map<string, unknown> {
  const committees = committeesOf(world);
  const records = recordsByYear(world);
  const years = yearsOf(world);
  const resources = new Map<string, unknown>();
  resources.set("catalog.json", {
    schema: 1,
    ...catalog,
    revision: 12,
    asOf: `${years.at(-1)}-12-31`,
    root: world.bloc.id,
    sample: true,
    indicators: sampleIndicators,
    relations: sampleRelations,
  });
  const byId = new Map(committees.map((committee) => [committee.id, committee]));
  const ancestorsOf = ({ parent }: CommitteeWire): readonly CommitteeWire[] => {
    const above = parent === undefined ? undefined : byId.get(parent);
    return above === undefined ? [] : [...ancestorsOf(above), above];
  };
  const below = new Map(committees.map(({ id }): [string, CommitteeWire[]] => [id, []]));
  for (const committee of committees) below.get(committee.parent ?? "")?.push(committee);
  const search = [];
  for (const committee of committees) {
    const ancestors = ancestorsOf(committee);
    const children = below.get(committee.id) ?? [];
    resources.set(`committees/${committee.id}.json`, { schema: 1, committee, ancestors, children });
    for (const year of committee.years ?? []) {
      const members = [committee, ...children].map(({ id }) => records.get(`${id} ${year}`));
      resources.set(`committees/${committee.id}/${year}.json`, bookOf(world, committee.id, year, members));
    }
    const path = [...ancestors, committee].map(({ name }) => name.vi).join(" › ");
    search.push({ id: committee.id, name: committee.name, kind: committee.kind, path });
  }
  resources.set("search.json", search);
  return resources;
}

function bookOf(
  world: World,
  committee: string,
  year: number,
  members: readonly (Records | undefined)[],
): YearBookWire {
  const known = members.filter((each) => each !== undefined);
  const observations = known.flatMap((each) => each.observations);
  const targets = known.flatMap((each) => each.targets);
  const statements = known.flatMap((each) => each.statements);
  const cited = new Set<string>();
  for (const { source, corrects } of observations) {
    cited.add(source);
    if (corrects !== undefined) cited.add(corrects);
  }
  for (const { source } of [...targets, ...statements]) cited.add(source);
  const sources = [...cited]
    .map((id) => world.sources.get(id))
    .filter((source): source is SourceWire => source !== undefined);
  return { schema: 1, committee, year, revision: 1 + (year % 3), targets, observations, statements, sources };
}

/** By `committee year`. */
function recordsByYear(world: World): ReadonlyMap<string, Records> {
  const records = new Map<string, Records>();
  const at = (committee: string, year: number): Records => {
    const key = `${committee} ${year}`;
    const known = records.get(key) ?? { observations: [], targets: [], statements: [] };
    records.set(key, known);
    return known;
  };
  for (const { year, wire } of world.targets) at(wire.committee, year).targets.push(wire);
  for (const { year, wire } of world.statements) at(wire.committee, year).statements.push(wire);
  for (const [committee, byIndicator] of world.entries) {
    for (const entries of byIndicator.values()) {
      for (const { from, wire } of entries)
        at(committee, yearOf(world.calendar, from)).observations.push(wire);
    }
  }
  return records;
}
