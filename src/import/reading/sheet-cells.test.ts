import { describe, expect, it } from "vitest";
import type { Budget } from "./read-problem.ts";
import { countingBudget } from "./reading.test-support.ts";
import type { SheetCell } from "./sheet.ts";
import { createSheetReader, type SheetContent } from "./sheet-cells.ts";
import type { NumberLook, WorkbookParts } from "./workbook-parts.ts";
import { sheetData } from "./workbook.test-support.ts";

const looks: readonly NumberLook[] = ["plain", "percent", "date"];

function partsOf(some: Partial<WorkbookParts> = {}): WorkbookParts {
  return { sheets: [], strings: ["Đơn vị", "Quý I"], looks, is1904: false, ...some };
}

function read(pieces: readonly string[], parts = partsOf(), budget: Budget = countingBudget()): SheetContent {
  const { take, content } = createSheetReader(parts, budget);
  for (const [at, piece] of pieces.entries()) take(piece, at === pieces.length - 1);
  return content;
}

function sheet(inside: string): string {
  return `<worksheet>${inside}</worksheet>`;
}

/** What is read of one cell; undefined where its row ends before it. */
function cell(xml: string, parts?: WorkbookParts): SheetCell | undefined {
  return read([sheet(sheetData(`<row>${xml}</row>`))], parts).rows[0]?.[0];
}

function rowsOf(...rows: readonly string[]): SheetContent["rows"] {
  return read([sheet(sheetData(...rows))]).rows;
}

/** The cells that a sheet costs. */
function costOf(inside: string): number {
  const budget = countingBudget();
  read([sheet(inside)], partsOf(), budget);
  return budget.cells.mock.calls.reduce((sum, [count]) => sum + count, 0);
}

describe("a cell", () => {
  it.each<readonly [string, SheetCell | undefined]>([
    ["<c><v>12</v></c>", 12],
    ['<c t="n"><v>-1.5E3</v></c>', -1500],
    ["<c><v>x &amp; y</v></c>", "x & y"],
    ['<c><v xml:space="preserve">7</v></c>', 7],
    ['<c t="s"><v>1</v></c>', "Quý I"],
    ['<c t="str"><v>a &lt; b</v></c>', "a < b"],
    ['<c t="str"><v></v></c>', ""],
    ['<c t="inlineStr"><is><t>a</t><t> &amp; b</t></is></c>', "a & b"],
    ['<c t="b"><v>1</v></c>', true],
    ['<c t="b"><v>true</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
    ['<c t="e"><v>#N/A</v></c>', { kind: "error", text: "#N/A" }],
    ['<c t="e"><v>a&amp;b</v></c>', { kind: "error", text: "a&b" }],
    ['<c t="d"><v>2024-09-26T00:00:00</v></c>', { kind: "date", iso: "2024-09-26" }],
    ['<c t="d"><v>2024-09-26</v></c>', { kind: "date", iso: "2024-09-26" }],
    ['<c t="d"><v>9/2024 &amp; 10/2024</v></c>', "9/2024 & 10/2024"],
    ['<c t="d"><v>x2024-09-26</v></c>', "x2024-09-26"],
    ["<c><f>A1+1</f></c>", { kind: "formula" }],
    ["<c><f>A1+1</f><v></v></c>", { kind: "formula" }],
    ["<c><f>A1+1</f><v>3</v></c>", 3],
    ['<c t="s"><f>A1</f></c>', { kind: "formula" }],
    ['<c s="1"><v>0.5</v></c>', { kind: "percent", share: 0.5 }],
    ['<c s="0"><v>0.5</v></c>', 0.5],
    ['<c s="9"><v>0.5</v></c>', 0.5],
    ['<c s="1" t="str"><v>0.5</v></c>', "0.5"],
  ])("%s is %j", (xml, value) => {
    expect(cell(xml)).toEqual(value);
  });

  it.each([
    "<c/>",
    "<c></c>",
    "<c><v></v></c>",
    "<c><v/></c>",
    "<c><v>1</c>",
    '<c t="s"><v>2</v></c>',
    '<c t="s"><v></v></c>',
  ])("%s is empty", (xml) => {
    expect(rowsOf(`<row>${xml}</row>`)).toEqual([[]]);
    expect(rowsOf(`<row>${xml}<c><v>1</v></c></row>`)).toEqual([[null, 1]]);
  });

  it.each([
    [false, 0, 0],
    [false, 0.5, 0.5],
    [false, -1, -1],
    [false, 1, "1900-01-01"],
    [false, 59.9, "1900-02-28"],
    [false, 60, "1900-02-28"],
    [false, 61, "1900-03-01"],
    [false, 45_561.75, "2024-09-26"],
    [false, 2_958_465, "9999-12-31"],
    [false, 2_958_466, 2_958_466],
    [true, -1, -1],
    [true, 0, "1904-01-01"],
    [true, 60, "1904-03-01"],
    [true, 44_099, "2024-09-26"],
    [true, 2_957_003, "9999-12-31"],
    [true, 2_957_004, 2_957_004],
  ])("F57 in the system of 1904: %s, the serial %d is %s", (is1904, serial, value) => {
    const expected = typeof value === "string" ? { kind: "date", iso: value } : value;
    expect(cell(`<c s="2"><v>${serial}</v></c>`, partsOf({ is1904 }))).toEqual(expected);
  });
});

function row(value: number, number?: number | string): string {
  return `<row${number === undefined ? "" : ` r="${number}"`}><c><v>${value}</v></c></row>`;
}

describe("places", () => {
  it.each([
    ["A1", 0],
    ["B1", 1],
    ["Z9", 25],
    ["AA1", 26],
    ["AZ1", 51],
    ["BA10", 52],
    ["ZZ1", 701],
    ["AAA1", 702],
    ["XFD1", 16_383],
  ])("%s is column %i, counted from 0", (address, column) => {
    const [cells] = rowsOf(`<row><c r="${address}"><v>1</v></c></row>`);
    expect(cells).toHaveLength(column + 1);
    expect(cells?.at(-1)).toBe(1);
    expect(cells?.slice(0, -1).every((each) => each === null)).toBe(true);
  });

  it.each(["XFE1", "ZZZZ1", "1", "", "a1", "[1"])("%j is no place, and its cell is left out", (address) => {
    expect(rowsOf(`<row><c r="${address}"><v>1</v></c><c r="A1"><v>2</v></c></row>`)).toEqual([[2]]);
  });

  it("cells without a place follow the one before", () => {
    expect(rowsOf('<row><c r="B1"><v>1</v></c><c><v>2</v></c><c r="E1"><v>3</v></c></row>')).toEqual([
      [null, 1, 2, null, 3],
    ]);
  });

  it("rows are where they say, else after the one before; a later one takes the place of an earlier", () => {
    expect(rowsOf(row(1), row(2), row(4, 4), row(5))).toEqual([[1], [2], [], [4], [5]]);
    expect(rowsOf(row(3, 3), row(1, 1), row(9, 3))).toEqual([[1], [], [9]]);
    expect(rowsOf(row(1, 0), row(2, 1.5), row(3, "x"), row(4, 1_048_577), row(5, 1))).toEqual([[5]]);
  });

  it("the last row that Excel can have is one", () => {
    expect(rowsOf('<row r="1048576"><c><v>1</v></c></row>')).toHaveLength(1_048_576);
  });
});

describe("what is hidden or merged", () => {
  it.each([
    ['<col min="2" max="4" hidden="1"/>', [1, 2, 3]],
    ['<col min="1" max="1" hidden="true"/><col min="3" max="3" hidden="1"/>', [0, 2]],
    ['<col min="2" max="4"/>', []],
    ['<col min="2" max="4" hidden="0"/>', []],
    ['<col min="16383" max="99999" hidden="1"/>', [16_382, 16_383]],
    ['<col hidden="1"/>', []],
  ])("F59 columns: %s", (xml, hidden) => {
    expect(read([sheet(`<cols>${xml}</cols>`)]).hiddenColumns).toEqual(hidden);
  });

  it("F59 all columns after the table are hidden in many files: two hundred of them are told", () => {
    const { hiddenColumns } = read([sheet('<col min="9" max="16384" hidden="1"/>')]);
    expect([hiddenColumns[0], hiddenColumns.at(-1), hiddenColumns.length]).toEqual([8, 208, 201]);
  });

  it("F59 rows", () => {
    const { hiddenRows } = read([
      sheet(
        sheetData('<row r="1" hidden="0"/>', '<row r="3" hidden="1"/>', '<row hidden="true"/>', "<row/>"),
      ),
    ]);
    expect(hiddenRows).toEqual([2, 3]);
  });

  it.each([
    ["A1:C2", [{ row: 0, column: 0, rows: 2, columns: 3 }]],
    ["$B$3:$B$5", [{ row: 2, column: 1, rows: 3, columns: 1 }]],
    ["AA10:AB11", [{ row: 9, column: 26, rows: 2, columns: 2 }]],
    ["A1", []],
    ["A1:C2:D3", []],
    ["xA1:C2", []],
    ["A1:C2x", []],
    ["", []],
  ])("F54 merged cells: %j", (ref, merges) => {
    expect(read([sheet(`<mergeCells><mergeCell ref="${ref}"/></mergeCells>`)]).merges).toEqual(merges);
  });

  it("a merge without a range is none", () => {
    expect(read([sheet("<mergeCell/>")]).merges).toEqual([]);
  });
});

describe("a sheet in pieces", () => {
  const long = Array.from(
    { length: 40 },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="B${at + 1}" t="s"><v>0</v></c></row>`,
  );
  const inside = `<cols><col min="2" max="2" hidden="1"/></cols>${sheetData(...long)}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
  const whole = {
    rows: Array.from({ length: 40 }, (_, at) => [at, "Đơn vị"]),
    merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
    hiddenRows: [],
    hiddenColumns: [1],
  };

  it.each([
    ["without a prefix", sheet(inside)],
    ["with one", `<x:worksheet>${inside.replaceAll(/<(\/?)/g, "<$1x:")}</x:worksheet>`],
  ])("%s reads the same wherever it is cut", (_, xml) => {
    for (const size of [xml.length, 1_500, 700, 97, 10]) {
      const pieces = Array.from({ length: Math.ceil(xml.length / size) }, (_each, at) =>
        xml.slice(at * size, (at + 1) * size),
      );
      expect(read(pieces)).toEqual(whole);
    }
  });

  it("has its rows as soon as they are whole, and none twice", () => {
    const { take, content } = createSheetReader(partsOf(), countingBudget());
    const xml = sheet(inside);
    const cut = xml.indexOf('<row r="31">') + 20;
    take(xml.slice(0, cut), false);
    expect(content.rows).toHaveLength(30);
    take(xml.slice(cut), true);
    expect(content).toEqual(whole);
  });
});

describe("what is counted", () => {
  it.each([
    [sheetData('<row r="1"><c r="A1"/><c r="B1"/></row>'), 2],
    [sheetData('<row r="1"><c r="D1"/></row>'), 4],
    [sheetData('<row r="1"><c r="C1"/><c r="A1"/></row>'), 4],
    [sheetData('<row r="1"><c r="A1"/></row>', '<row r="6"><c r="A6"/></row>'), 6],
    [sheetData('<row r="5"/>', '<row r="1"/>'), 4],
    ['<mergeCell ref="A1:C2"/><mergeCell ref="x"/>', 2],
  ])("%s costs %i cells", (inside, cells) => {
    expect(costOf(inside)).toBe(cells);
  });
});
