import type { CatalogWire, IndicatorWire, RelationWire } from "../src/api/catalog.schema.ts";
import type { CommitteeNodeWire, CommitteeWire } from "../src/api/committee.schema.ts";
import type { ConfigWire } from "../src/api/config.schema.ts";
import type { ObservationWire } from "../src/api/observation.schema.ts";
import type { SearchWire } from "../src/api/search.schema.ts";
import type { TargetWire } from "../src/api/target.schema.ts";
import type { SourceWire, StatementWire, YearBookWire } from "../src/api/year-book.schema.ts";

/** A sentence for every field of a record, and for every shape of one that has several. */
type Words<T> = Record<T extends unknown ? keyof T : never, string>;

const source = "Id of a source in this year book.";
const committee = "Id of the committee, or of one of its direct children.";
const period =
  "The range of days that it covers, whole. '9 tháng' is 2024-01-01/P9M whatever its as-of date.";
const note = "What a reader of the figure must know, in short words.";

/** What backend authors read beside each field. The type asks for every one of them. */
export const fieldWords = {
  Catalog: {
    schema: "Version of the contract. An app that does not know it refuses the resource.",
    id: "Id of the data set.",
    name: "Name of the data set.",
    revision: "Counts upward with every publication. Revisions are compared, never times.",
    asOf: "The day up to which the data speak.",
    root: "Id of the committee at the top of the tree.",
    sample: "true for generated data, which the app marks as such wherever it shows them.",
    indicators: "What is counted, in the order in which it is listed.",
    relations:
      "What must hold between indicators of one committee and period; a difference is shown, never corrected.",
  } satisfies Words<CatalogWire>,
  Indicator: {
    id: "Kebab-case English: new-members.",
    name: "As reports call it.",
    unit: "What one of it is: đảng viên, members. All values and targets of the indicator are in it, never in thousands.",
    kind: "flow adds up over time and over committees; stock holds at a date and adds over committees only; ratio never adds.",
    direction: "Which way is good; lower makes a target a ceiling, neutral is never judged.",
    group: "Indicators of one group are listed together.",
  } satisfies Words<IndicatorWire>,
  Relation: {
    kind: "sum: the whole is its parts. balance: closing = the same indicator a period earlier + plus − minus.",
    whole: "Id of the indicator that is the sum.",
    parts: "Ids of the indicators that add to it.",
    closing: "Id of the stock.",
    plus: "Ids of the flows that increase it.",
    minus: "Ids of the flows that decrease it.",
  } satisfies Words<RelationWire>,
  CommitteeNode: {
    schema: "Version of the contract.",
    committee: "The committee itself.",
    ancestors: "Its way up, root first; empty for the root.",
    children: "Its direct children only.",
  } satisfies Words<CommitteeNodeWire>,
  Committee: {
    id: "Never given to another committee, also after this one ended.",
    name: "The full name of the body, as it was in its lifetime. A renamed committee is another one, with a successor.",
    shortName: "For narrow places.",
    kind: "A collection only gathers others: it has no figures and no totals.",
    parent: "Id of the committee above; absent for the root.",
    from: "Since when it exists; absent: always. To the precision known, its first day counts.",
    to: "Until when it existed, inclusive: 2025-02 is to the end of that February; absent: still.",
    successors: "What became of it.",
    unitsListed:
      "all: every unit below is listed, so that sums, coverage and comparison with it are allowed. Otherwise some.",
    years: "The year books that exist. Only those are asked for.",
  } satisfies Words<CommitteeWire>,
  YearBook: {
    schema: "Version of the contract.",
    committee: "Id of the committee whose book it is.",
    year: "Calendar year.",
    revision: "Counts upward with every publication of this book.",
    targets: "Plans that touch the year. One that spans years stands in every book it touches.",
    observations: "Figures that touch the year, of the committee and of its direct children.",
    statements: "What the reports say in words.",
    sources: "The reports that the records below name.",
  } satisfies Words<YearBookWire>,
  Observation: {
    committee,
    indicator: "Id of an indicator of the catalogue.",
    period: `${period} A stock holds at its end.`,
    value:
      "In the indicator's unit, never negative. null is missing, with status M or with a stated percentage; 0 is a real nought.",
    status: "A normal, E estimated ('khoảng', and bounds), P provisional, M missing.",
    bound: "'hơn', 'trên' is over, 'gần' is under; with status E only.",
    asOf: "The day that the report speaks of, where it says so.",
    stated: "What the report says in percent, as it says it; never computed.",
    source,
    corrects: "Id of the source whose observation this one replaces.",
    coverage: "Marks a published sum of the units below: how many of them had reported.",
    quote: "The words of the report that the figure was read from.",
    note,
  } satisfies Words<ObservationWire>,
  StatedPercentage: {
    percent: "72.5 for 72,5 %. Below 0 for growth only.",
    decimals: "Digits after the decimal mark, as printed: 72.0 % has one.",
    bound: "'hơn' is over, 'gần' is under.",
    measure: "'vượt 5 %' of a plan is the level 105; growth is against the base, where the report says so.",
    base: "What it is a percentage of. Only plan and resolution are attainment.",
    of: "The denominator, where the report gives it.",
  } satisfies Words<NonNullable<ObservationWire["stated"]>[number]>,
  Coverage: {
    reported: "Units that had reported.",
    of: "Units that there are.",
  } satisfies Words<NonNullable<ObservationWire["coverage"]>>,
  Target: {
    committee,
    indicator: "Id of an indicator of the catalogue.",
    period: "The range of days in which it is to be reached: mostly a year, also a quarter or a term.",
    shape: "exact; floor 'ít nhất 210'; range '180–200'; rate: percent of a stock.",
    value: "In the indicator's unit; of a rate, in percent. Never negative.",
    range: "Lower and upper end. Attainment is measured by the lower one.",
    open: "true for '180–200 trở lên'.",
    of: "The stock that a rate is a percentage of, at the end of its period, or its value where the source gives it.",
    origin: "assigned from above, or the committee's own plan. Both can exist.",
    asOf: "Dates a change of plan: of several, the latest holds.",
    phasing:
      "Shares of the whole by equal parts of the period (4 quarters, 12 months), from 0 to 1. They add to 1.",
    source,
    note,
  } satisfies Words<TargetWire>,
  Statement: {
    committee,
    period,
    kind: "What sort of statement it is.",
    indicator: "Id of the indicator that it speaks of, if of one.",
    text: "In short words of one's own.",
    source,
  } satisfies Words<StatementWire>,
  Source: {
    id: "Unique in this year book.",
    title: "As published; where there is none, what it is: 'Báo cáo quý III/2023 của Đảng ủy Khối'.",
    publisher: "Who published it.",
    published: "When it was published.",
    event: "The day of the conference or report that it tells of.",
    url: "http or https; other links are left out.",
  } satisfies Words<SourceWire>,
  SearchEntry: {
    id: "Id of the committee.",
    name: "Its full name.",
    kind: "As in the committee's own file.",
    path: "The names of its ancestors, root first, for telling namesakes apart: 'Khối › Cụm 2'.",
  } satisfies Words<SearchWire[number]>,
  Config: {
    default: "Id of the data set that is opened first.",
    datasets: "The data sets that can be chosen.",
  } satisfies Words<ConfigWire>,
  Dataset: {
    id: "Stands in links: ?dataset=reports.",
    name: "Under which name it is offered; without one, the name in its catalogue, or its id.",
    url: "The folder of catalog.json, relative to the page or absolute (then with CORS).",
    credentials: "true sends cookies to another origin.",
  } satisfies Words<ConfigWire["datasets"][number]>,
} as const;
