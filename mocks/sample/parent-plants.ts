import { periodText } from "./quarters.ts";
import { entryAt, type Planted } from "./planting.ts";
import { addTarget, assignedPlan, yearPlan } from "./targets.ts";
import { cite, endOf, entriesOf, yearsOf, type Entry, type World } from "./world.ts";

/** Contradictions between plans; before anything is reported, so that percentages are of the plans as given. */
export function plantInPlans(world: World): readonly Planted[] {
  return [headlineUnlikeShares(world), shareUnlikeHeadline(world), changedPlan(world)];
}

/** Contradictions in what clusters publish, before the bloc reports. */
export function plantInClusters(world: World): readonly Planted[] {
  return [wrongPublishedSum(world)];
}

/** Contradictions in the bloc's own reports. */
export function plantInBloc(world: World): readonly Planted[] {
  const last = endOf(world);
  const year = last - 4;
  const percentage = entryAt(world, world.bloc.id, "new-members", last - 12, last - 9);
  percentage.wire.stated = percentage.wire.stated?.map((stated) => ({
    ...stated,
    percent: Math.round(stated.percent * 10 + 90) / 10,
  }));
  const parts = entryAt(world, world.bloc.id, "grassroots-committees", year, last);
  parts.wire.value = (parts.wire.value ?? 0) - 1;
  const whole = entryAt(world, world.bloc.id, "grassroots-organisations", year, last);
  const closing = entryAt(world, world.bloc.id, "members", year, last);
  closing.wire.value = (closing.wire.value ?? 0) + 6;
  return [
    planted("percentage", percentage),
    planted("relationSum", whole),
    { ...planted("balance", closing), period: periodText(world.calendar, { from: last - 1, to: last }) },
    blocUnlikeUnits(world),
  ];
}

function planted(kind: Planted["kind"], { wire }: Entry): Planted {
  return { kind, committee: wire.committee, indicator: wire.indicator, period: wire.period };
}

/** The digits of the bloc's headline are transposed. */
function headlineUnlikeShares(world: World): Planted {
  const year = world.calendar.firstYear + 1;
  const plan = assignedPlan(world, world.bloc.id, "new-members", year) ?? 0;
  const tens = Math.floor(plan / 10) % 10;
  const ones = plan % 10;
  const transposed = tens === ones ? plan + 9 : plan - tens * 10 - ones + ones * 10 + tens;
  return setPlan(world, world.bloc.id, year, transposed, world.bloc.id);
}

/** One unit's plan is four more than its share of the cluster's. */
function shareUnlikeHeadline(world: World): Planted {
  for (const year of yearsOf(world)) {
    const first = (year - world.calendar.firstYear) * 4;
    for (const cluster of world.clusters) {
      const units = world.units.filter(({ parent, to }) => parent === cluster.id && to > first);
      const living = units.filter(({ from }) => from < first + 4);
      const plans = living.map(({ id }) => assignedPlan(world, id, "new-members", year));
      const isFirstYear = year === world.calendar.firstYear;
      if (isFirstYear || living.length === 0 || plans.includes(undefined)) continue;
      const [unit] = living;
      if (unit !== undefined) return setPlan(world, unit.id, year, (plans[0] ?? 0) + 4, cluster.id);
    }
  }
  throw new Error("no cluster knows the plans of all its units: use another seed");
}

function setPlan(world: World, committee: string, year: number, value: number, blamed: string): Planted {
  for (const { wire } of world.targets) {
    const isIt =
      wire.committee === committee && wire.indicator === "new-members" && wire.period === `${year}`;
    if (isIt && wire.shape === "exact" && wire.origin === "assigned") wire.value = value;
  }
  return { kind: "allocation", committee: blamed, indicator: "new-members", period: `${year}` };
}

function changedPlan(world: World): Planted {
  const year = world.calendar.firstYear + 3;
  const id = "theory-classes";
  const source = cite(world, {
    id: `ke-hoach-${year}-dc`,
    title: `Quyết định điều chỉnh chỉ tiêu năm ${year}`,
    publisher: world.bloc.vi,
    published: `${year}-07-05`,
  });
  const value = (assignedPlan(world, world.bloc.id, id, year) ?? 0) + 4;
  const plan = { ...yearPlan(world, world.bloc.id, id, year), source, asOf: `${year}-07-05` };
  addTarget(world, year, { ...plan, shape: "exact", value });
  return { kind: "planChanged", committee: world.bloc.id, indicator: id, period: `${year}` };
}

/** A cluster's sum is three too many, at a time when another cluster is incomplete and the bloc can't be compared. */
function wrongPublishedSum(world: World): Planted {
  const id = "inspected-members";
  for (const cluster of world.clusters) {
    for (const entry of entriesOf(world, cluster.id, id)) {
      const next = entriesOf(world, cluster.id, id).find(
        ({ from, to }) => from === entry.from && to === entry.to + 1,
      );
      const isIncompleteElsewhere = world.clusters.some(({ id: other }) => {
        const coverage = entriesOf(world, other, id).find(({ to }) => to === entry.to)?.wire.coverage;
        return other !== cluster.id && coverage !== undefined && coverage.reported < coverage.of;
      });
      const { coverage, value } = entry.wire;
      const isWhole = coverage !== undefined && coverage.reported === coverage.of;
      if (!isIncompleteElsewhere || !isWhole || (next?.wire.value ?? 0) < (value ?? 0) + 3) continue;
      entry.wire.value = (value ?? 0) + 3;
      return planted("publishedSum", entry);
    }
  }
  throw new Error("no cluster's sum can be wrong by itself: use another seed");
}

/** The bloc says four more than its complete clusters, for a whole year. */
function blocUnlikeUnits(world: World): Planted {
  const id = "badges";
  for (let to = 8; to < endOf(world); to += 4) {
    const isWhole = world.clusters.every(({ id: cluster }) => {
      const coverage = entriesOf(world, cluster, id).find((entry) => entry.to === to)?.wire.coverage;
      return coverage !== undefined && coverage.reported === coverage.of;
    });
    if (!isWhole) continue;
    const entry = entryAt(world, world.bloc.id, id, to - 4, to);
    entry.wire.value = (entry.wire.value ?? 0) + 4;
    return planted("units", entry);
  }
  throw new Error("no year is reported by all: use another seed");
}
