import { quartersIn, yearOf, type Calendar } from "./quarters.ts";
import { random } from "./random.ts";
import { kindsOfUnits, themes } from "./names.ts";

/** How a unit reports its flows: each quarter for itself, the year to date, or some of both. */
export type Style = "inQuarter" | "cumulative" | "both";

/** A grassroots organisation of the sample, alive in the quarters [from, to). */
export interface Unit {
  readonly id: string;
  readonly parent: string;
  readonly vi: string;
  readonly en: string;
  readonly shortVi: string;
  readonly shortEn: string;
  readonly isCommittee: boolean;
  readonly style: Style;
  readonly from: number;
  readonly to: number;
  /** Members when the unit begins, where it does not succeed another. */
  readonly founders: number;
  /** Founded within the sample's years (not a successor): it counts as a new grassroots cell. */
  readonly isNew: boolean;
  readonly successor?: { readonly id: string; readonly kind: "renamed" | "merged" };
}

/** What changes in the sample's tree: quarters counted from the first. */
const changes = { renamed: 36, mergedFirst: 57, mergedSecond: 58, changeQuarter: 14 } as const;
const founded: ReadonlyMap<number, number> = new Map([
  [19, 5],
  [44, 9],
  [63, 11],
  [88, 15],
  [101, 18],
]);

/** The 113 organisations of the sample (110 of them alive at the end), one cluster after another. */
export function sampleUnits(seed: number, calendar: Calendar): readonly Unit[] {
  const end = quartersIn(calendar);
  const units: Unit[] = [];
  for (let number = 1; number <= 111; number += 1) {
    const unit = makeUnit(seed, number, clusterOf(number), end);
    const from = founded.get(number) ?? 0;
    if (from > 0) {
      units.push({ ...unit, from, isCommittee: false, isNew: true, style: "inQuarter", founders: 0 });
    } else units.push(unit);
  }
  const changed = units.flatMap((unit, index) => change(unit, index + 1, end));
  return changed.map(withName);
}

/** `count` organisations directly under one bloc, each alive throughout and reporting quarter by quarter. */
export function plainUnits(seed: number, calendar: Calendar, count: number, parent: string): readonly Unit[] {
  return Array.from({ length: count }, (_, index) => {
    const unit = makeUnit(seed, index + 1, parent, quartersIn(calendar));
    return { ...withName(unit), style: "inQuarter" as const };
  });
}

function clusterOf(number: number): string {
  return `cum-${Math.min(themes.length, Math.ceil(number / 18.5))}`;
}

function makeUnit(seed: number, number: number, parent: string, end: number): Unit {
  const draw = random(seed, `unit ${number}`);
  const founders = Math.round(
    Math.min(320, 14 + 38 * Math.exp(1.05 * (draw.next() + draw.next() + draw.next() - 1.5))),
  );
  const styles: readonly Style[] = [
    "inQuarter",
    "cumulative",
    "both",
    "cumulative",
    "inQuarter",
    "cumulative",
    "inQuarter",
  ];
  return {
    id: idOf(number),
    parent,
    vi: "",
    en: "",
    shortVi: "",
    shortEn: "",
    isCommittee: founders >= 45,
    style: styles[number % styles.length] ?? "inQuarter",
    from: 0,
    to: end,
    founders,
    isNew: false,
  };
}

/** The one merger and the one rename: the old ones end, others begin, no name is overwritten. */
function change(unit: Unit, number: number, end: number): readonly Unit[] {
  const at = changes.changeQuarter;
  const fresh = { from: at, to: end, founders: 0, style: "inQuarter" as const };
  if (number === changes.renamed) {
    const id = `${unit.id}-moi`;
    return [
      { ...unit, to: at, style: "inQuarter", successor: { id, kind: "renamed" } },
      { ...unit, ...fresh, id },
    ];
  }
  const merged = `${idOf(changes.mergedFirst)}-${`${changes.mergedSecond}`.padStart(3, "0")}`;
  if (number === changes.mergedFirst) {
    return [{ ...unit, to: at, successor: { id: merged, kind: "merged" } }];
  }
  if (number === changes.mergedSecond) {
    return [
      { ...unit, to: at, successor: { id: merged, kind: "merged" } },
      { ...unit, ...fresh, id: merged, isCommittee: true },
    ];
  }
  return [unit];
}

/** Invented and recognisable as such: a kind of body, "Mẫu", and its number. */
function withName(unit: Unit): Unit {
  const label = unit.id.replace(/^tc-/, "").replace("-moi", "A").replace("-", "+");
  const number = Number.parseInt(label, 10);
  const theme = Number(unit.parent.replace("cum-", "")) - 1;
  const kinds = kindsOfUnits[theme] ?? kindsOfUnits.flat();
  const [vi, en] = kinds[number % kinds.length] ?? ["Cơ quan", "Office"];
  const prefix = unit.isCommittee ? "Đảng bộ" : "Chi bộ";
  return {
    ...unit,
    vi: `${prefix} ${vi} Mẫu ${label}`,
    en: `Party ${unit.isCommittee ? "committee" : "cell"}, Sample ${en} ${label}`,
    shortVi: `${vi} Mẫu ${label}`,
    shortEn: `Sample ${en} ${label}`,
  };
}

function idOf(number: number): string {
  return `tc-${`${number}`.padStart(3, "0")}`;
}

/** The calendar years that a unit lived in, ascending. */
export function yearsOfLife(calendar: Calendar, unit: Unit): readonly number[] {
  const first = yearOf(calendar, unit.from);
  const last = yearOf(calendar, unit.to - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
