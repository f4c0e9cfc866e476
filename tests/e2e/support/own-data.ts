import type { Page } from "@playwright/test";

interface Unit {
  readonly id: string;
  readonly name: string;
  /** New members in nine months of 2024, of a plan of 100. */
  readonly value: number | string;
}

interface Choices {
  readonly indicators?: readonly object[];
  readonly title?: string;
}

/**
 * Answers every request for data with a collection of these units, read by the app like any other; the
 * preloads of the shipped first view get an answer that nobody reads.
 */
export async function serveUnits(page: Page, units: readonly Unit[], choices: Choices = {}): Promise<void> {
  const { indicators = [newMembers], title = "Báo cáo thử" } = choices;
  const committees = units.map(({ id, name }) => ({
    id,
    name: { vi: name },
    kind: "bloc",
    parent: "all",
    unitsListed: "some",
    years: [2024],
  }));
  const root = { id: "all", name: { vi: "Tất cả" }, kind: "collection", years: [2024] };
  const common = { indicator: "new-members", source: "s" };
  const book = (committee: string, shown: readonly Unit[]) => ({
    schema: 1,
    committee,
    year: 2024,
    revision: 1,
    statements: [],
    sources: [{ id: "s", title }],
    targets: shown.map(({ id }) => ({
      ...common,
      committee: id,
      period: "2024",
      shape: "exact",
      value: 100,
      origin: "assigned",
    })),
    observations: shown.map(({ id, value }) => ({
      ...common,
      committee: id,
      period: "2024-01-01/P9M",
      value,
      status: "A",
    })),
  });
  const files = new Map<string, object>([
    [
      "catalog.json",
      {
        schema: 1,
        id: "reports",
        name: { vi: "Thử" },
        revision: 1,
        asOf: "2024-10-01",
        root: "all",
        sample: false,
        indicators,
        relations: [],
      },
    ],
    ["search.json", committees.map(({ id, name, kind }) => ({ id, name, kind, path: "" }))],
    ["committees/all.json", { schema: 1, committee: root, ancestors: [], children: committees }],
    ["committees/all/2024.json", book("all", units)],
    ...committees.flatMap((committee, index): [string, object][] => [
      [`committees/${committee.id}.json`, { schema: 1, committee, ancestors: [root], children: [] }],
      [`committees/${committee.id}/2024.json`, book(committee.id, units.slice(index, index + 1))],
    ]),
  ]);
  await page.route("**/data/reports/**", async (route) => {
    const [, path = ""] = decodeURIComponent(route.request().url()).split("/data/reports/");
    const json = files.get(path);
    const isPreload = path.startsWith("committees/five-reports");
    await (json === undefined && !isPreload
      ? route.fulfill({ status: 404 })
      : route.fulfill({ json: json ?? {} }));
  });
}

const newMembers = {
  id: "new-members",
  name: { vi: "Kết nạp đảng viên mới" },
  unit: { vi: "đảng viên" },
  kind: "flow",
  direction: "higher",
  group: "membership",
};
