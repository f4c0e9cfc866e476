import type { IndicatorWire } from "../../api/catalog.schema.ts";
import type { CommitteeWire } from "../../api/committee.schema.ts";
import { matchKey } from "./match-key.ts";

/** What a data set calls its committees and indicators, ready to be found by how others write them. */
export interface KnownNames {
  readonly committees: readonly NamedThing[];
  readonly indicators: readonly NamedThing[];
  /** Ids by match key; several where several are called the same. */
  readonly committeesByKey: ReadonlyMap<string, readonly string[]>;
  readonly indicatorsByKey: ReadonlyMap<string, readonly string[]>;
  /** Committees by `bodyKey`. */
  readonly committeesByBody: ReadonlyMap<string, readonly string[]>;
}

export interface NamedThing {
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** Match keys of all its names, its id last. */
  readonly keys: readonly string[];
}

type Named = Pick<CommitteeWire, "id" | "name" | "shortName">;

/** The names of a data set. */
export function knownNames(
  committees: readonly Named[],
  indicators: readonly Pick<IndicatorWire, "id" | "name">[],
): KnownNames {
  const things = { committees: committees.map(namedThing), indicators: indicators.map(namedThing) };
  return {
    ...things,
    committeesByKey: byKey(things.committees, (key) => key),
    committeesByBody: byKey(things.committees, bodyKey),
    indicatorsByKey: byKey(things.indicators, (key) => key),
  };
}

/** The indicator that a text names: by its whole name, else the longest name within it. Undefined where none is sure. */
export function findIndicator(text: string, { indicators, indicatorsByKey }: KnownNames): string | undefined {
  const key = matchKey(text);
  const whole = indicatorsByKey.get(key);
  if (whole !== undefined) return whole.length === 1 ? whole[0] : undefined;
  const padded = ` ${key} `;
  let longest = 0;
  let found = new Set<string>();
  for (const { id, keys } of indicators) {
    for (const name of keys) {
      if (name.length < longest || !padded.includes(` ${name} `)) continue;
      if (name.length > longest) found = new Set();
      longest = name.length;
      found.add(id);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Without what nearly every name begins with: 'Sở Y tế', 'Đảng bộ Sở Y tế' and 'Đảng ủy Sở Y tế' report for one body. */
export function bodyKey(key: string): string {
  const body = key
    .replaceAll(/\b(?:dang bo|dang uy|chi bo|bo phan|co so|to chuc co so dang)\b/gu, " ")
    .replaceAll(/ +/gu, " ")
    .trim();
  return body === "" ? key : body;
}

function namedThing({ id, name, shortName }: Named): NamedThing {
  const names = [name.vi, name.en, shortName?.vi, shortName?.en, id];
  const keys = names.flatMap((each) => (each === undefined ? [] : [matchKey(each)]));
  return { id, name: name.vi, keys: [...new Set(keys)] };
}

function byKey(
  things: readonly NamedThing[],
  keyOf: (key: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, keys } of things) {
    for (const name of keys) {
      const key = keyOf(name);
      const known = ids.get(key);
      if (known === undefined) ids.set(key, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  return ids;
}
