import { yearOf } from "./calendar.ts";
import { calendarYear, type Day } from "./period.ts";

/** Numbers days from 0 in the order in which they are asked for, the given ones first, and knows their years. */
export interface DayTable {
  /** How many days were given. */
  readonly size: number;
  readonly numberOf: (day: Day) => number;
  readonly yearOf: (day: Day) => number;
  /** Forgets the days that were not given. */
  readonly clear: () => void;
}

/** Arrays over the span of the finite days given: asked some ten thousand times for a chart, a map is too slow. */
export function dayTable(days: readonly Day[]): DayTable {
  const given = new Map([...new Set(days)].map((day, number) => [day, number]));
  const others = new Map<Day, number>();
  const finite = [...given.keys()].filter(Number.isFinite);
  const first = Math.min(...finite);
  const length = Math.max(0, Math.max(...finite) - first + 1);
  const numbers = new Int32Array(length).fill(-1);
  const years = new Int32Array(length);
  for (const day of finite) numbers[day - first] = given.get(day) ?? -1;
  for (let day = first; day < first + length; day = calendarYear(yearOf(day)).end) {
    years.fill(yearOf(day), day - first);
  }

  const rareNumberOf = (day: Day) => {
    const known = given.get(day) ?? others.get(day);
    if (known !== undefined) return known;
    others.set(day, given.size + others.size);
    return given.size + others.size - 1;
  };
  return {
    size: given.size,
    numberOf: (day) => {
      const number = numbers[day - first] ?? -1;
      return number < 0 ? rareNumberOf(day) : number;
    },
    yearOf: (day) => years[day - first] ?? yearOf(day),
    clear: () => others.clear(),
  };
}
