import type { Calendar } from "./quarters.ts";
import { quartersIn } from "./quarters.ts";
import { random, type Random } from "./random.ts";
import type { Unit } from "./units.ts";

/** What happened, quarter by quarter, in whole numbers (ratios in per cent); outside of the unit's life nothing did. */
export type Truth = ReadonlyMap<string, Float64Array>;

/**
 * How a year's admissions fall on its quarters: around 3 February, 19 May, 2 September and 7 November, most of them
 * late in the year. The third quarter of the second year is the quiet one that an epidemic leaves.
 */
const waves = [0.19, 0.27, 0.24, 0.3] as const;
const badgeWaves = [0.3, 0.22, 0.22, 0.26] as const;
const admissionsPerMember = 0.034;
const quietQuarter = 6;

/**
 * The counts of one unit. `heritage` are the members that a unit takes over from those that it succeeds; they are part
 * of its opening stock and of no flow.
 */
export function simulate(
  seed: number,
  calendar: Calendar,
  unit: Unit,
  heritage: number,
  indicators: readonly string[],
): Truth {
  const draw = random(seed, `truth ${unit.id}`);
  const truth = new Map(indicators.map((id) => [id, new Float64Array(quartersIn(calendar))]));
  const put = (indicator: string, quarter: number, value: number) => {
    const row = truth.get(indicator);
    if (row !== undefined) row[quarter] = value;
  };
  const zeal = 0.5 + draw.next();
  let members = unit.founders + heritage;
  let yearAgo = Array.from({ length: 4 }, (_, quarter) => admissions(draw, members, zeal, quarter, false));

  for (let quarter = unit.from; quarter < unit.to; quarter += 1) {
    const isFoundation = unit.isNew && quarter === unit.from;
    const admitted = isFoundation ? 0 : admissions(draw, members, zeal, quarter, quarter === quietQuarter);
    const arrived = isFoundation ? draw.between(6, 14) : draw.poisson(members * 0.009);
    const left = Math.min(members, draw.poisson(members * 0.01));
    const removed = Math.min(members - left, draw.poisson(members * 0.0005));
    const died = Math.min(members - left - removed, draw.poisson(members * 0.0006));
    members += admitted + arrived - left - removed - died;
    put("new-members", quarter, admitted);
    put("members-transferred-in", quarter, arrived);
    put("members-transferred-out", quarter, left);
    put("members-removed", quarter, removed);
    put("members-deceased", quarter, died);
    put("members", quarter, members);

    const [aYearOld = 0, ...rest] = yearAgo;
    put("official-recognitions", quarter, aYearOld - (aYearOld > 0 && draw.chance(0.06) ? 1 : 0));
    yearAgo = [...rest, admitted];

    put("badges", quarter, draw.poisson(members * 0.02 * (badgeWaves[quarter % 4] ?? 0)));
    put("awareness-classes", quarter, unit.isCommittee ? draw.poisson(0.22) : 0);
    put("awareness-learners", quarter, draw.poisson(members * 0.05 * (waves[3 - (quarter % 4)] ?? 0)));
    put("theory-classes", quarter, unit.isCommittee ? draw.poisson(0.16) : 0);
    put("theory-learners", quarter, draw.poisson(members * 0.06 * (waves[quarter % 4] ?? 0)));
    put("inspected-organisations", quarter, draw.poisson(unit.isCommittee ? members * 0.009 : 0.12));
    put("inspected-members", quarter, draw.poisson(members * 0.02));
    put("new-grassroots-cells", quarter, isFoundation ? 1 : 0);
    put("grassroots-organisations", quarter, 1);
    put("grassroots-committees", quarter, unit.isCommittee ? 1 : 0);
    put("grassroots-cells", quarter, unit.isCommittee ? 0 : 1);
    put("members-rated-good", quarter, (1000 - draw.between(0, 160)) / 10);
    put("meeting-attendance", quarter, (1000 - draw.between(0, 120)) / 10);
  }
  return truth;
}

function admissions(draw: Random, members: number, zeal: number, quarter: number, quiet: boolean): number {
  const mean = members * admissionsPerMember * zeal * (waves[quarter % 4] ?? 0);
  return draw.poisson(quiet ? mean * 0.35 : mean);
}
