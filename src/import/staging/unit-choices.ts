import type { KnownNames } from "../matching/known-names.ts";
import { matchCommittee, type CommitteeMatch } from "../matching/match-committee.ts";
import { matchKey } from "../matching/match-key.ts";

/** What a name in the file is decided to be: a committee's id, or left out. */
export const leftOut = "";
export type UnitChoices = ReadonlyMap<string, string>;

/** A name of the file, how it was found, and how many rows have it. */
export interface UnitName extends CommitteeMatch {
  readonly name: string;
  readonly rows: number;
}

/** The committee for each name, each looked up once. `choices` are by match key, and go before what was found. */
export function createUnitFinder(known: KnownNames, choices: UnitChoices) {
  const found = new Map<string, UnitName & { rows: number }>();
  return {
    find: (name: string): UnitName => {
      let unit = found.get(name);
      if (unit === undefined) {
        const choice = choices.get(matchKey(name));
        const match = matchCommittee(name, known);
        unit = { ...match, ...(choice === undefined ? {} : chosen(choice)), name, rows: 0 };
        found.set(name, unit);
      }
      unit.rows += 1;
      return unit;
    },
    names: (): readonly UnitName[] => [...found.values()],
  };
}

function chosen(choice: string) {
  return choice === leftOut
    ? { certainty: "unknown" as const, id: undefined }
    : { certainty: "same" as const, id: choice, suggestions: [] };
}
