import { flowIds, sampleIndicators } from "./indicators.ts";
import { random } from "./random.ts";
import { addExact, addTarget, yearPlan } from "./targets.ts";
import { planUnit, type Given } from "./unit-plans.ts";
import { truthOf, yearsOf, type World } from "./world.ts";

const phasing = [0.2, 0.25, 0.25, 0.3];

/** Plans that units, clusters and the bloc are given each year. What a parent is given is what its units share out. */
export function planSample(world: World): void {
  for (const year of yearsOf(world)) {
    const given = world.units.flatMap((unit) => planUnit(world, unit, year));
    for (const cluster of world.clusters) {
      const below = given.filter(({ unit }) => unit.parent === cluster.id);
      planParent(world, cluster.id, year, below);
    }
    planParent(world, world.bloc.id, year, given);
    planBloc(world, year, given);
  }
}

/** The benchmark's plans: every unit has one for every flow that has a good direction, and the bloc has their sum. */
export function planEverything(world: World): void {
  const judged = sampleIndicators.filter(({ kind, direction }) => kind === "flow" && direction !== "neutral");
  for (const year of yearsOf(world)) {
    const first = (year - world.calendar.firstYear) * 4;
    const draw = random(world.seed, `plans ${year}`);
    for (const { id } of judged) {
      let sum = 0;
      for (const unit of world.units) {
        const actual = truthOf(world, unit, id)
          .slice(first, first + 4)
          .reduce((total, count) => total + count, 0);
        const value = Math.max(1, Math.round(actual * (0.8 + 0.4 * draw.next())));
        sum += value;
        addExact(world, unit.id, id, year, value);
      }
      addExact(world, world.bloc.id, id, year, sum);
    }
  }
}

/** The sum of what the units below were meant to be given, whether or not each unit's plan became known. */
function planParent(world: World, parent: string, year: number, below: readonly Given[]): void {
  for (const indicator of flowIds) {
    const shares = below.filter((share) => share.indicator === indicator);
    if (shares.length === 0) continue;
    const isPhased = indicator === "new-members" && [world.bloc.id, "cum-1", "cum-2"].includes(parent);
    addTarget(world, year, {
      ...yearPlan(world, parent, indicator, year),
      shape: indicator === "awareness-learners" ? "floor" : "exact",
      value: shares.reduce((sum, share) => sum + share.value, 0),
      ...(isPhased ? { phasing } : {}),
    });
  }
  const good = yearPlan(world, parent, "members-rated-good", year);
  addTarget(world, year, { ...good, shape: "floor", value: 90 });
}

function planBloc(world: World, year: number, given: readonly Given[]): void {
  const bloc = world.bloc.id;
  const isEven = year % 2 === 0;
  addExact(world, bloc, "awareness-classes", year, isEven ? 30 : 28);
  addExact(world, bloc, "theory-classes", year, isEven ? 22 : 20);
  addExact(world, bloc, "new-grassroots-cells", year, isEven ? 1 : 2);
  const headline = given
    .filter(({ indicator }) => indicator === "new-members")
    .reduce((sum, { value }) => sum + value, 0);
  const own = { ...yearPlan(world, bloc, "new-members", year), origin: "own" as const };
  if (year === 2022) {
    addTarget(world, year, { ...own, shape: "range", range: [headline + 5, headline + 15], open: true });
  }
  if (year === 2024) {
    const of = { indicator: "members", period: `${year - 1}` };
    addTarget(world, year, { ...own, shape: "rate", value: 3.5, of });
  }
}
