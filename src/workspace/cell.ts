import { yearOf } from "../domain/calendar.ts";
import { parsePeriod, periodKey } from "../domain/period-text.ts";
import type { BookRef } from "./content.ts";
import { ChangeRefused } from "./problem.ts";

/** What a figure or a plan is of. */
export interface Cell {
  readonly committee: string;
  readonly indicator: string;
  /** In SDMX time format; `2024-Q1` and `2024-01-01/P3M` are the same. */
  readonly period: string;
}

/** Reads each period once: 100,000 records have some fifty. */
export interface CellReader {
  /** The same for the same range, however it is written; a text that is no period stands for itself. */
  readonly periodKey: (period: string) => string;
  readonly isPeriod: (text: string) => boolean;
  /** The calendar years that a period touches. Throws ChangeRefused where it is none. */
  readonly years: (period: string) => readonly number[];
}

export function createCellReader(): CellReader {
  const keys = new Map<string, string | undefined>();
  const years = new Map<string, readonly number[]>();
  return {
    isPeriod: (text) => remembered(keys, text, keyOf) !== undefined,
    periodKey: (text) => remembered(keys, text, keyOf) ?? text,
    years: (text) => remembered(years, text, yearsOf),
  };
}

/** The books in which what is said of a committee over a period stands. */
export function booksTouched(cells: CellReader, { committee, period }: Omit<Cell, "indicator">): BookRef[] {
  return cells.years(period).map((year) => ({ committee, year }));
}

function keyOf(text: string): string | undefined {
  const period = parsePeriod(text);
  return period && periodKey(period);
}

function yearsOf(text: string): readonly number[] {
  const period = parsePeriod(text);
  if (period === undefined) {
    throw new ChangeRefused([
      { resource: "", path: "period", value: JSON.stringify(text), reason: "period" },
    ]);
  }
  const first = yearOf(period.start);
  return Array.from({ length: yearOf(period.end - 1) - first + 1 }, (_, index) => first + index);
}

function remembered<T>(known: Map<string, T>, text: string, read: (text: string) => T): T {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const fresh = read(text);
  known.set(text, fresh);
  return fresh;
}
