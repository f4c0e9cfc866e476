import type { CommitteeWire } from "../../src/api/committee.schema.ts";
import { themes } from "./names.ts";
import { numberInYear, yearOf } from "./quarters.ts";
import { yearsOfLife, type Unit } from "./units.ts";
import { endOf, yearsOf, type Parent, type World } from "./world.ts";

export const sampleBloc: Parent = {
  id: "khoi-mau",
  vi: "Đảng bộ Khối Mẫu",
  en: "Sample Bloc Party Committee",
  shortVi: "Khối Mẫu",
  shortEn: "Sample Bloc",
};

export const sampleClusters: readonly Parent[] = themes.map(([vi, en], index) => ({
  id: `cum-${index + 1}`,
  vi: `Cụm Mẫu số ${index + 1}: ${vi}`,
  en: `Sample cluster ${index + 1}: ${en}`,
  shortVi: `Cụm ${index + 1}`,
  shortEn: `Cluster ${index + 1}`,
}));

/** Every committee with its parent before it: the bloc, then each cluster with its organisations. */
export function committeesOf(world: World): readonly CommitteeWire[] {
  const years = [...yearsOf(world)];
  const bloc = parentWire(world.bloc, "bloc", undefined, years);
  if (world.clusters.length === 0) return [bloc, ...world.units.map((unit) => unitWire(world, unit))];
  return [
    bloc,
    ...world.clusters.flatMap((cluster) => [
      parentWire(cluster, "cluster", world.bloc.id, years),
      ...world.units.filter(({ parent }) => parent === cluster.id).map((unit) => unitWire(world, unit)),
    ]),
  ];
}

function parentWire(
  { id, vi, en, shortVi, shortEn }: Parent,
  kind: "bloc" | "cluster",
  parent: string | undefined,
  years: number[],
): CommitteeWire {
  const words = { name: { vi, en }, shortName: { vi: shortVi, en: shortEn } };
  return { id, ...words, kind, ...(parent === undefined ? {} : { parent }), unitsListed: "all", years };
}

function unitWire(world: World, unit: Unit): CommitteeWire {
  return {
    id: unit.id,
    name: { vi: unit.vi, en: unit.en },
    shortName: { vi: unit.shortVi, en: unit.shortEn },
    kind: "organisation",
    parent: unit.parent,
    ...(unit.from > 0 ? { from: monthText(world, unit.from, 1) } : {}),
    ...(unit.to < endOf(world) ? { to: monthText(world, unit.to - 1, 3) } : {}),
    ...(unit.successor === undefined ? {} : { successors: [unit.successor] }),
    unitsListed: "some",
    years: [...yearsOfLife(world.calendar, unit)],
  };
}

/** `month` 1…3 of the quarter: lives begin with a month and end with one. */
function monthText(world: World, quarter: number, month: number): string {
  const number = (numberInYear(quarter) - 1) * 3 + month;
  return `${yearOf(world.calendar, quarter)}-${`${number}`.padStart(2, "0")}`;
}
