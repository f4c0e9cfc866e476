import type { Page } from "@playwright/test";

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly successors?: readonly { readonly id: string; readonly kind: "renamed" | "merged" | "split" }[];
}

/** A figure: `[committee, period, value]`, null for one that was announced as missing; the rest as in the contract. */
export type FigureRow = readonly [
  committee: string,
  period: string,
  value: number | string | null,
  more?: object,
];

interface Bloc {
  readonly units: readonly Unit[];
  readonly figures: readonly FigureRow[];
  /** `[committee, value]` of 2024. */
  readonly plans?: readonly (readonly [committee: string, value: number])[];
  readonly indicator?: object;
}

const years = [2023, 2024];

/**
 * Answers every request for data with a bloc of these units over 2023 and 2024, of one indicator; the preloads of the
 * shipped first view get an answer that nobody reads. The bloc's id is `bloc`.
 */
export async function serveBloc(
  page: Page,
  { units, figures, plans = [], indicator = {} }: Bloc,
): Promise<void> {
  const counted = { id: "new-members", kind: "flow", direction: "higher", ...indicator, group: "membership" };
  const bloc = { id: "bloc", name: { vi: "Khối" }, kind: "bloc", unitsListed: "all", years };
  const children = units.map(({ id, name, from, to, successors }) => ({
    id,
    name: { vi: name },
    kind: "organisation",
    parent: "bloc",
    from,
    to,
    successors,
    unitsListed: "some",
    years: years.filter(
      (year) => (from ?? "").slice(0, 4) <= `${year}` && `${year}` <= (to ?? "9999").slice(0, 4),
    ),
  }));
  const book = (committee: string, year: number, ids: readonly string[]) => ({
    schema: 1,
    committee,
    year,
    revision: 1,
    statements: [],
    sources: [
      { id: "s", title: "Báo cáo thử" },
      { id: "later", title: "Báo cáo bổ sung", published: "2024-12-01" },
    ],
    targets: plans
      .filter(([id]) => year === 2024 && ids.includes(id))
      .map(([id, value]) => ({
        indicator: counted.id,
        source: "s",
        committee: id,
        period: "2024",
        shape: "exact",
        value,
        origin: "assigned",
      })),
    observations: figures
      .filter(([id, period]) => period.startsWith(`${year}`) && ids.includes(id))
      .map(([id, period, value, more]) => {
        const status = value === null ? "M" : "A";
        const figure = { indicator: counted.id, source: "s", committee: id, period, value, status };
        return Object.assign(figure, more);
      }),
  });
  const all = units.map(({ id }) => id);
  const files = new Map<string, object>([
    [
      "catalog.json",
      {
        schema: 1,
        id: "reports",
        name: { vi: "Thử" },
        revision: 1,
        asOf: "2024-10-01",
        root: "bloc",
        sample: false,
        indicators: [{ name: { vi: "Kết nạp đảng viên mới" }, unit: { vi: "đảng viên" }, ...counted }],
        relations: [],
      },
    ],
    ["search.json", [bloc, ...children].map(({ id, name, kind }) => ({ id, name, kind, path: "" }))],
    ["committees/bloc.json", { schema: 1, committee: bloc, ancestors: [], children }],
    ...years.map((year): [string, object] => [
      `committees/bloc/${year}.json`,
      book("bloc", year, ["bloc", ...all]),
    ]),
  ]);
  for (const committee of children) {
    const path = `committees/${committee.id}`;
    files.set(`${path}.json`, { schema: 1, committee, ancestors: [bloc], children: [] });
    for (const year of years) files.set(`${path}/${year}.json`, book(committee.id, year, [committee.id]));
  }
  await page.route("**/data/reports/**", async (route) => {
    const [, path = ""] = decodeURIComponent(route.request().url()).split("/data/reports/");
    const json = files.get(path);
    const isPreload = path.startsWith("committees/five-reports");
    await (json === undefined && !isPreload
      ? route.fulfill({ status: 404 })
      : route.fulfill({ json: json ?? {} }));
  });
}
