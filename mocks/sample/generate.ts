import { addIncidents } from "./incidents.ts";
import { sampleIndicators } from "./indicators.ts";
import { reportBloc, reportClusters } from "./parent-reports.ts";
import { plantInBloc, plantInClusters, plantInPlans } from "./parent-plants.ts";
import type { Planted } from "./planting.ts";
import { planEverything, planSample } from "./plans.ts";
import { resourcesOf } from "./resources.ts";
import { addTasks } from "./statements.ts";
import { sampleBloc, sampleClusters } from "./tree.ts";
import { simulate, type Truth } from "./truth.ts";
import { plantInUnits } from "./unit-plants.ts";
import { reportUnits } from "./unit-reports.ts";
import { plainUnits, sampleUnits, type Unit } from "./units.ts";
import type { Parent, World } from "./world.ts";
import type { Calendar } from "./quarters.ts";

export interface SampleOptions {
  /** The same seed gives the same data, byte for byte. */
  readonly seed: number;
  /**
   * `sample`: one bloc, 6 clusters, 110 organisations, five years as life has them, with planted contradictions.
   * `large`: 160 units directly under one bloc × 20 indicators × 8 years, quarter by quarter and complete: 102,400
   * figures for benchmarks, without contradictions.
   */
  readonly size: "sample" | "large";
}

export interface Sample {
  /** The contract's JSON by path (`catalog.json`, `committees/{id}.json`, …). */
  readonly resources: Map<string, unknown>;
  /** Every contradiction that the data hold, and no other is in them. */
  readonly planted: readonly Planted[];
}

/** The seed of the sample that ships. */
export const sampleSeed = 2024;

/** Invented figures that behave like real ones, for trying the comparisons; without clock and outside randomness. */
export function generateSample({ seed, size }: SampleOptions): Sample {
  return size === "large" ? generateLarge(seed) : generateLifelike(seed);
}

function generateLifelike(seed: number): Sample {
  const calendar = { firstYear: 2020, years: 5 };
  const world = emptyWorld(seed, calendar, sampleUnits(seed, calendar), sampleClusters);
  planSample(world);
  const inPlans = plantInPlans(world);
  reportUnits(world, "lifelike");
  addIncidents(world);
  const inUnits = plantInUnits(world);
  reportClusters(world);
  const inClusters = plantInClusters(world);
  reportBloc(world);
  const inBloc = plantInBloc(world);
  addTasks(world);
  const name = { vi: "Dữ liệu mẫu", en: "Sample data" };
  return {
    resources: resourcesOf(world, { id: "sample", name }),
    planted: [...inPlans, ...inUnits, ...inClusters, ...inBloc],
  };
}

function generateLarge(seed: number): Sample {
  const calendar = { firstYear: 2017, years: 8 };
  const world = emptyWorld(seed, calendar, plainUnits(seed, calendar, 160, sampleBloc.id), []);
  planEverything(world);
  reportUnits(world, "complete");
  reportBloc(world);
  const name = { vi: "Dữ liệu mẫu cỡ lớn", en: "Large sample data" };
  return { resources: resourcesOf(world, { id: "large", name }), planted: [] };
}

function emptyWorld(
  seed: number,
  calendar: Calendar,
  units: readonly Unit[],
  clusters: readonly Parent[],
): World {
  const indicators = sampleIndicators.map(({ id }) => id);
  const truths = new Map<string, Truth>();
  for (const unit of units) {
    let heritage = 0;
    for (const before of units) {
      if (before.successor?.id === unit.id)
        heritage += truths.get(before.id)?.get("members")?.[before.to - 1] ?? 0;
    }
    truths.set(unit.id, simulate(seed, calendar, unit, heritage, indicators));
  }
  return {
    seed,
    calendar,
    bloc: sampleBloc,
    clusters,
    units,
    truths,
    entries: new Map(),
    targets: [],
    statements: [],
    sources: new Map(),
  };
}
