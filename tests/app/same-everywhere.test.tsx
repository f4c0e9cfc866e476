import { cleanup, render, screen, within } from "@testing-library/react";
import * as fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/domain/ledger.ts";
import type { Reading, TargetShape } from "../../src/domain/observation.ts";
import { figureFor, standingOf, type Standpoint } from "../../src/domain/standing.ts";
import { defaultThresholds } from "../../src/domain/status.ts";
import { tableHtml, tableText } from "../../src/export/clipboard.ts";
import { csvText } from "../../src/export/csv.ts";
import type { Handout } from "../../src/export/handout.ts";
import { pictureOf } from "../../src/export/picture.ts";
import { svgText } from "../../src/export/svg.ts";
import { xlsxFile } from "../../src/export/xlsx.ts";
import { quarterTable } from "../../src/features/overview/quarters-table.ts";
import { quarterPoints, quarterRows } from "../../src/features/overview/quarters-view-model.ts";
import { DataTableView, type DataTable } from "../../src/figures/data-table.tsx";
import { handoutOf } from "../../src/figures/handout-of.ts";
import { progressPicture } from "../../src/figures/progress-picture.ts";
import { progressRows, progressTable } from "../../src/figures/progress-view-model.ts";
import { languages, type Language } from "../../src/messages/language.ts";
import { formatNumber, formatPercent, formatSigned } from "../../src/messages/number.ts";
import { bookOf, committeeOf, indicatorOf, observationOf, periodOf, targetOf } from "../support/records.ts";

/** What leaves the page says what the page says: 50 generated data sets, each in both languages. */

const hostile = ["=1+1", "<b>Cụm</b>", 'Cụm "2"; 3, 4', "-2+3", "Đơn vị\tA"];
const units = hostile.map((name, index) =>
  committeeOf(`u${index}`, { name: { vi: name }, years: [2023, 2024] }),
);
const periods = ["2024-Q1", "2024-S1", "2024-01-01/P9M", "2024", "2023-01-01/P9M", "2023"];

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 3_000_000 }),
  fc.integer({ min: 1, max: 99_999 }).map((hundredths) => hundredths / 100),
);
const reading: fc.Arbitrary<Reading> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Reading>({ kind: "missing" }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("value" as const),
      value: amount,
      precision: fc.constantFrom("exact" as const, "provisional" as const, "estimated" as const),
      bound: fc.constantFrom(undefined, "over" as const, "under" as const),
    }),
  },
);
const shape: fc.Arbitrary<TargetShape> = fc.oneof(
  amount.map((value) => ({ kind: "exact" as const, value })),
  amount.map((value) => ({ kind: "floor" as const, value })),
  fc.tuple(amount, amount, fc.boolean()).map(([low, more, open]) => {
    return { kind: "range" as const, low, high: low + Math.round(more), open };
  }),
);
const dataSet = fc.record({
  kind: fc.constantFrom("flow" as const, "flow" as const, "stock" as const, "ratio" as const),
  unit: fc.constantFrom("đảng viên", "%"),
  readings: fc.array(reading, {
    minLength: units.length * periods.length,
    maxLength: units.length * periods.length,
  }),
  shapes: fc.array(fc.option(shape, { freq: 4 }), { minLength: units.length, maxLength: units.length }),
});
type DataSet = typeof dataSet extends fc.Arbitrary<infer T> ? T : never;

const cases = fc
  .sample(dataSet, { numRuns: 50, seed: 65_66 })
  .flatMap((set, index) => languages.map((language) => [index, language, set] as const));

describe.each(cases)("data set %i in %s", (_index, language, set) => {
  it("is the same in list, chart, table, CSV, text, HTML, XLSX and picture", async () => {
    const { list, year, points, picture } = shown(set, language);
    for (const table of [list, year]) {
      const screenRows = onScreen(table);
      const handout = handoutOf({ name: table.caption, language, isSample: false, table });
      expect(screenRows).toEqual(table.rows.map(({ cells }) => cells.map(({ text }) => text)));
      expectPrinted(table, language);
      expect(inText(handout)).toEqual(
        screenRows.map((row, at) => row.map((text, of) => asCopied(text, table, at, of))),
      );
      expect(inHtml(handout)).toEqual(
        inText(handout).map((row, at) => row.map((text, of) => withTabs(text, screenRows[at]?.[of]))),
      );
      expect(inCsv(handout)).toEqual(valuesOf(table));
      expect(await inXlsx(handout)).toEqual(valuesOf(table));
    }
    expect(points).toEqual(
      year.rows.map(({ cells }) =>
        numbersIn(
          cells
            .slice(1, 6)
            .map(({ text }, at) => (at === 2 ? "" : text))
            .join(" "),
        ),
      ),
    );
    for (const { cells } of list.rows) {
      const [, , actual, , attainment] = cells;
      expect(picture).toContain(`>${actual?.text.split(" · ")[0]}<`);
      expect(picture).toContain(`>${attainment?.text}<`);
    }
  });
});

function shown({ kind, unit, readings, shapes }: DataSet, language: Language) {
  const indicator = indicatorOf(kind, { unit: { vi: unit } });
  const observations = units.flatMap(({ id }, row) =>
    periods.map((period, column) =>
      observationOf(period, readings[row * periods.length + column] ?? null, { committee: id }),
    ),
  );
  const targets = units.flatMap(({ id }, row) => {
    const found = shapes[row];
    return found ? [targetOf("2024", 0, { committee: id, shape: found })] : [];
  });
  const inYear = (year: number) =>
    observations.filter(({ period }) => new Date(period.start * 864e5).getUTCFullYear() === year);
  const at: Standpoint = {
    ledger: buildLedger([
      bookOf("bloc", 2023, { observations: inYear(2023) }),
      bookOf("bloc", 2024, { observations: inYear(2024), targets }),
    ]),
    unitsBelow: new Map(),
    reference: "straight",
    thresholds: defaultThresholds,
    indicators: new Map([[indicator.id, indicator]]),
  };
  const nineMonths = periodOf("2024-01-01/P9M");
  const rows = progressRows(
    units.map((committee) => ({ committee, assessment: standingOf(at, committee, indicator, nineMonths) })),
    indicator,
    "attainment",
    language,
  );
  const [committee = committeeOf("u0")] = units;
  const question = {
    committee,
    indicator,
    year: 2024,
    view: "cumulative" as const,
    selected: nineMonths,
    standing: (period: typeof nineMonths) => standingOf(at, committee, indicator, period),
    figure: (period: typeof nineMonths) => figureFor(at, committee, indicator, period),
  };
  const quarters = quarterRows(question);
  const list = progressTable(rows, "list", language);
  const handout = handoutOf({ name: "list", language, isSample: false, table: list });
  return {
    list,
    year: quarterTable(quarters, question, language),
    points: quarterPoints(quarters, question, language).map(({ actual, plan, lastYear, forecast }) =>
      numbersIn([actual, plan, lastYear, forecast].map((mark) => mark?.label ?? "").join(" ")),
    ),
    picture: svgText(pictureOf(handout, progressPicture(rows, false, language)).root),
  };
}

function onScreen(table: DataTable) {
  render(<DataTableView table={table} />);
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  const texts = rows.map((row) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent));
  cleanup();
  return texts;
}

/** The number behind a cell is the one that its text prints, rounded once. */
function expectPrinted({ columns, rows }: DataTable, language: Language) {
  for (const { cells } of rows) {
    for (const [index, { text, value }] of cells.entries()) {
      if (value === undefined) continue;
      const kind = columns[index]?.kind;
      const candidates =
        kind === "points"
          ? [formatSigned(value, language, 1)]
          : [0, 1, 2, 6].map((digits) => formatNumber(value, language, digits));
      const shares = [
        formatPercent(value, language),
        formatNumber(value * 100, language, 1),
        formatNumber(value * 100, language),
      ];
      const printed = numbersIn((kind === "percent" ? shares : candidates).join(" "));
      expect(printed, `${text} of ${value}`).toContain(numbersIn(text)[0]);
    }
  }
}

/** What a reader that knows the values alone gets: numbers as numbers, all else as text. */
function valuesOf({ rows }: DataTable) {
  return rows.map(({ cells }) => cells.map(({ text, value }) => value ?? flat(text)));
}

function inText(handout: Handout) {
  const lines = tableText(handout)
    .split("\n")
    .map((line) => line.split("\t"));
  return lines.slice(
    1,
    lines.findIndex(([first]) => first === ""),
  );
}

function inHtml(handout: Handout) {
  const html = new DOMParser().parseFromString(tableHtml(handout), "text/html");
  return [...html.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent),
  );
}

async function inXlsx(handout: Handout) {
  const file = Buffer.from(await (await xlsxFile(handout)).arrayBuffer());
  const rows = await readSheet(file, { trim: false });
  const { columns, rows: given } = handout.table;
  return rows
    .slice(3, 3 + given.length)
    .map((row) => row.slice(0, columns.length).map((cell) => (typeof cell === "string" ? flat(cell) : cell)));
}

function inCsv(handout: Handout) {
  const { language, table } = handout;
  const records = fieldsOf(csvText(handout).slice(1), language === "vi" ? ";" : ",");
  return records.slice(1, 1 + table.rows.length).map((record, row) =>
    record.slice(0, table.columns.length).map((field, index) => {
      const hasValue = table.rows[row]?.cells[index]?.value !== undefined;
      if (!hasValue) return flat(field.replace(/^'/u, ""));
      const number = field.replace(language === "vi" ? "," : /^$/u, ".");
      expect(field).toMatch(language === "vi" ? /^-?\d+(,\d+)?%?$/u : /^-?\d+(\.\d+)?%?$/u);
      return number.endsWith("%") ? Number(`${number.slice(0, -1)}e-2`) : Number(number);
    }),
  );
}

/** A reader of CSV as plain as can be. */
function fieldsOf(csv: string, separator: string): readonly (readonly string[])[] {
  const records: string[][] = [[""]];
  let isQuoted = false;
  for (const [index, letter] of csv.split("").entries()) {
    const record = records.at(-1) ?? [];
    const last = record.length - 1;
    if (letter === '"') {
      if (isQuoted || csv[index - 1] !== '"') isQuoted = !isQuoted;
      else {
        record[last] += '"';
        isQuoted = true;
      }
    } else if (letter === separator && !isQuoted) record.push("");
    else if (letter === "\n" && !isQuoted) records.push([""]);
    else if (letter !== "\r" || isQuoted) record[last] += letter;
  }
  return records;
}

function asCopied(text: string, table: DataTable, row: number, column: number) {
  const isNumber = table.rows[row]?.cells[column]?.value !== undefined;
  if (isNumber) return text.replaceAll("−", "-");
  return flat(/^[=\-+@]/u.test(text) ? `'${text}` : text);
}

function withTabs(copied: string, printed: string | undefined) {
  return printed?.includes("\t") ? copied.replace(flat(printed), printed) : copied;
}

function flat(text: string) {
  return text.replaceAll("\t", " ");
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d[\d.,]*(?<=\d)/gu) ?? [];
}
