import type { SearchEntry } from "../api/search.schema.ts";
import type { Indicator } from "../domain/indicator.ts";
import { periodKey } from "../domain/period-text.ts";
import { cumulativePeriodsOf, quartersOf, type Period } from "../domain/period.ts";
import { compareWordsOf } from "../messages/compare-words.ts";
import { languages, textIn, type Language } from "../messages/language.ts";
import { paletteWordsOf } from "../messages/palette-words.ts";
import { formatPeriod } from "../messages/period-label.ts";
import { wordsOf } from "../messages/words.ts";
import type { SavedView } from "../preferences/saved-views-store.ts";
import { committeePath } from "../selection/committee-path.ts";
import { comparisonPresets, presetIds, type PresetId } from "../selection/comparison-presets.ts";
import { readSelection, type SelectionChange } from "../selection/selection.ts";

/** In the order in which they are listed while nothing is typed. */
export const commandGroups = ["saved", "pages", "presets", "periods", "indicators", "committees"] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something that the palette finds and does. */
export interface Command {
  readonly key: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Stands beside the label: where a committee belongs. */
  readonly detail?: string;
  /** Other names that it is found by and that are not shown: in the other language, in short. */
  readonly also?: readonly string[];
  readonly change: SelectionChange;
  /** Undefined: on the page that is open. */
  readonly page?: string | undefined;
}

/** The pages of the product, about the committee that is looked at; its own among them once its name is known. */
export function pageCommands(
  chosen: string | undefined,
  committee: { readonly id: string; readonly name: string } | undefined,
  language: Language,
): readonly Command[] {
  const paths = { overview: "/", compare: "/compare", present: "/present" } as const;
  const pages = (["overview", "compare", "present"] as const).map((word): Command => ({
    key: word,
    group: "pages",
    label: wordsOf(language).pages[word],
    also: languages.map((each) => wordsOf(each).pages[word]),
    change: { committee: chosen },
    page: paths[word],
  }));
  if (committee === undefined) return pages;
  const label = paletteWordsOf(language).committeePage(committee.name);
  return [...pages, { key: "own", group: "pages", label, change: {}, page: committeePath(committee.id) }];
}

/** The usual questions to the compare page, by the names that they have there. */
export function presetCommands(language: Language): readonly Command[] {
  return presetIds.map((id) => ({
    key: id,
    group: "presets",
    label: presetName(id, language),
    also: languages.flatMap((each) => [
      presetName(id, each),
      paletteWordsOf(each).presetAliases[id],
      `${wordsOf(each).pages.compare} ${presetName(id, each)}`,
    ]),
    change: comparisonPresets[id],
    page: "/compare",
  }));
}

/** What reports speak of in these years, newest year first: Quý I, 6 tháng, 9 tháng, Năm, then the other quarters. */
export function periodCommands(years: readonly number[], language: Language): readonly Command[] {
  const latest: Command = {
    key: "latest",
    group: "periods",
    label: wordsOf(language).controls.latest,
    also: languages.map((each) => wordsOf(each).controls.latest),
    change: { period: undefined },
  };
  const ofYear = (year: number): readonly Command[] => [
    ...cumulativePeriodsOf(year).map((period, index) =>
      periodCommand(period, "cumulative", shortNames(year, (index + 1) * 3), language),
    ),
    ...quartersOf(year)
      .slice(1)
      .map((period, index) => periodCommand(period, "quarter", quarterNames(year, index + 2), language)),
  ];
  return [latest, ...years.toReversed().flatMap(ofYear)];
}

export function indicatorCommands(indicators: readonly Indicator[], language: Language): readonly Command[] {
  return indicators.map(({ id, name, unit }) => ({
    key: id,
    group: "indicators",
    label: textIn(name, language),
    detail: textIn(unit, language),
    also: languages.map((each) => textIn(name, each)),
    change: { indicator: id },
  }));
}

/** The committees of the search. */
export function committeeCommands(entries: readonly SearchEntry[], language: Language): readonly Command[] {
  const kinds = wordsOf(language).committeeKinds;
  return entries.map(({ id, name, kind, path }) => ({
    key: id,
    group: "committees",
    label: textIn(name, language),
    detail: path === "" ? kinds[kind] : `${kinds[kind]} · ${path}`,
    // The label is one of them already.
    also: language === "vi" ? (name.en === undefined ? [] : [name.en]) : [name.vi],
    change: { committee: id, period: undefined, units: undefined },
  }));
}

/** The views that the reader has named; the language stays the reader's. */
export function savedCommands(views: readonly SavedView[]): readonly Command[] {
  return views.map(({ name, query, page }) => ({
    key: name,
    group: "saved",
    label: name,
    change: savedSelection(query),
    page,
  }));
}

/** A saved view's whole selection: what its query does not say is taken out of the link. The language stays as it is. */
export function savedSelection(query: string): SelectionChange {
  const { lang: _lang, ...selection } = readSelection(query);
  return selection;
}

function presetName(id: PresetId, language: Language): string {
  const { presetNames, shows } = compareWordsOf(language);
  return { missing: shows.missing, changes: shows.changes, ...presetNames }[id];
}

function periodCommand(
  period: Period,
  view: "cumulative" | "quarter",
  also: readonly string[],
  language: Language,
): Command {
  return {
    key: periodKey(period),
    group: "periods",
    label: formatPeriod(period, language),
    also: [...languages.map((each) => formatPeriod(period, each)), ...also],
    change: { period: periodKey(period), view },
  };
}

/** As people type them: "9T 2024", "9 months 2024"; a first quarter by its number too, a year as such. */
function shortNames(year: number, months: number): readonly string[] {
  const names = [`${months}T ${year}`, `${months} tháng ${year}`, `${months} months ${year}`];
  return months === 3
    ? [...names, ...quarterNames(year, 1)]
    : months === 12
      ? [...names, `year ${year}`]
      : names;
}

function quarterNames(year: number, quarter: number): readonly string[] {
  return [`Q${quarter} ${year}`, `quý ${quarter} ${year}`, `quarter ${quarter} ${year}`];
}
