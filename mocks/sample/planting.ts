import type { DiscrepancyKind } from "../../src/domain/discrepancy.ts";
import { lacksLatest, lateQuarter } from "./unit-reports.ts";
import type { Style, Unit } from "./units.ts";
import { endOf, entriesOf, yearsOf, type Entry, type World } from "./world.ts";

/** A contradiction that was put into the data on purpose, by where it must be found again. */
export interface Planted {
  readonly kind: DiscrepancyKind;
  readonly committee: string;
  readonly indicator: string;
  /** As the contract writes periods. */
  readonly period: string;
}

/** A place for a contradiction: a unit that reports every quarter of this full year in the given style. */
export interface Place {
  readonly unit: Unit;
  readonly year: number;
  /** The year's first quarter, counted from the sample's first. */
  readonly first: number;
}

/**
 * Each unit is used once, so that no contradiction hides in another one's shadow, and each search begins a year
 * before the one that came first, so that the years share them.
 */
export class Field {
  readonly #world: World;
  readonly #used = new Set<string>();
  #searches = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** The first unused place that is fit; throws where a seed has none, since the list must be whole. */
  find(style: Style, isFit: (place: Place) => boolean, isLate = false): Place {
    const world = this.#world;
    const years = yearsOf(world).toReversed();
    const begin = this.#searches % years.length;
    this.#searches += 1;
    for (const year of [...years.slice(begin), ...years.slice(0, begin)]) {
      const first = (year - world.calendar.firstYear) * 4;
      for (const unit of world.units) {
        const isWhole = unit.style === style && unit.from === 0 && unit.to === endOf(world);
        if (!isWhole || this.#used.has(unit.id)) continue;
        if (lacksLatest(unit) && first + 4 === endOf(world)) continue;
        if ((lateQuarter(world, unit, year) === first + 1) !== isLate) continue;
        if (!isLate && lateQuarter(world, unit, year) !== undefined) continue;
        if (!isFit({ unit, year, first })) continue;
        this.#used.add(unit.id);
        return { unit, year, first };
      }
    }
    throw new Error(`no place for a contradiction in reports of style ${style}: use another seed`);
  }
}

/** The one entry of a committee and indicator over a range; throws where the reports hold none. */
export function entryAt(world: World, committee: string, indicator: string, from: number, to: number): Entry {
  const entry = entriesOf(world, committee, indicator).find((each) => each.from === from && each.to === to);
  if (entry === undefined) throw new Error(`no ${indicator} of ${committee} over quarters ${from}–${to}`);
  return entry;
}

export function valueAt(
  world: World,
  committee: string,
  indicator: string,
  from: number,
  to: number,
): number {
  return entryAt(world, committee, indicator, from, to).wire.value ?? 0;
}
