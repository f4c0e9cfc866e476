import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCatalog } from "./catalog.schema.ts";
import { parseCommitteeNode } from "./committee.schema.ts";
import { parseConfig } from "./config.schema.ts";
import { Refusal } from "./load-error.ts";
import { startReport, type Report } from "./rejection.ts";
import { parseSearch } from "./search.schema.ts";
import { parseYearBook } from "./year-book.schema.ts";

const book = {
  schema: 1,
  committee: "khoi",
  year: 2024,
  revision: 1,
  sources: [{ id: "s1", title: "Báo cáo" }],
};
const parseBook = (json: unknown, report: Report) =>
  parseYearBook(json, report, { committee: "khoi", year: 2024 });

const readers: [string, (json: unknown, report: Report) => unknown][] = [
  ["catalog.json", parseCatalog],
  ["committees/khoi.json", (json, report) => parseCommitteeNode(json, report, { id: "khoi" })],
  ["committees/khoi/2024.json", parseBook],
  ["search.json", parseSearch],
  ["config.json", parseConfig],
];

/** Values that a field may wrongly or rightly hold, the hostile ones among them. */
const anyField = fc.oneof(
  fc.constantFrom(
    "khoi",
    "s1",
    "2024",
    "2024-01-01/P9M",
    "A",
    "M",
    "exact",
    null,
    0,
    116,
    -1,
    Infinity,
    "",
    "__proto__",
  ),
  fc.jsonValue(),
);
const anyRecord = fc.record(
  {
    committee: anyField,
    indicator: anyField,
    period: fc.oneof(fc.constant("2024-01-01/P9M"), anyField),
    value: anyField,
    status: fc.oneof(fc.constantFrom("A", "E", "P", "M"), anyField),
    source: fc.oneof(fc.constant("s1"), anyField),
    corrects: anyField,
  },
  { requiredKeys: [] },
);

it.each(readers)("F11 F12 whatever comes as %s is read or refused, nothing else", (_name, read) => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(["read", "refused"]).toContain(outcomeOf(read, json));
    }),
  );
});

it("F21 F22 F24 every record is read or reported once with its place, and no value is invented", () => {
  fc.assert(
    fc.property(fc.array(anyRecord), (observations) => {
      const report = startReport("");
      const { observations: read } = parseBook({ ...book, observations }, report);
      const reported = report.rejected.map(({ path }) => /^observations\[(\d+)\]/.exec(path)?.[1]);
      expect(new Set(reported).size).toBe(reported.length);
      expect(read.length + reported.length).toBe(observations.length);
      const given = new Set(observations.map(({ value }) => value));
      const values = read.flatMap(({ reading }) => (reading.kind === "value" ? [reading.value] : []));
      expect(values.filter((value) => !given.has(value) || value < 0)).toEqual([]);
    }),
    {
      examples: [
        [
          [
            {
              committee: "khoi",
              indicator: "khoi",
              period: "2024",
              value: null,
              status: "A",
              source: "s1",
              corrects: "!",
            },
          ],
        ],
      ],
    },
  );
});

it("F67 nothing that is read changes what all objects have", () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"committee":"__proto__"}',
  );
  for (const [, read] of readers) {
    expect(() => read(hostile, startReport(""))).toThrow(Refusal);
    parseBook({ ...book, observations: [hostile] }, startReport(""));
  }
  expect("polluted" in {}).toBe(false);
});

function outcomeOf(read: (json: unknown, report: Report) => unknown, json: unknown): string {
  try {
    read(json, startReport(""));
    return "read";
  } catch (error) {
    return error instanceof Refusal ? "refused" : String(error);
  }
}
