import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createBudget } from "./read-problem.ts";
import { problemOf } from "./reading.test-support.ts";
import { sheetData, workbookOf } from "./workbook.test-support.ts";
import { readXlsx } from "./xlsx.ts";

function one(value: number): string {
  return sheetData(`<row r="1"><c r="A1"><v>${value}</v></c></row>`);
}

describe("readXlsx", () => {
  it("gives each sheet its own cells, and tells how far it is", () => {
    const shares: number[] = [];
    const sheets = readXlsx(
      workbookOf({ sheets: [one(1), one(2)], states: ["visible", "hidden"] }),
      createBudget(),
      (share) => shares.push(share),
    );
    expect(sheets).toEqual([
      { name: "S1", isHidden: false, rows: [[1]], merges: [], hiddenRows: [], hiddenColumns: [] },
      { name: "S2", isHidden: true, rows: [[2]], merges: [], hiddenRows: [], hiddenColumns: [] },
    ]);
    expect(shares).toEqual([0.5, 1]);
  });

  it("finds a sheet whatever the case of its path", () => {
    const bytes = zipSync({
      "xl/workbook.xml": strToU8('<workbook><sheet name="S" r:id="r1"/></workbook>'),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="r1" Target="Worksheets/Sheet1.xml"/></Relationships>',
      ),
      "/xl/worksheets/sheet1.XML": strToU8(`<worksheet>${one(7)}</worksheet>`),
    });
    expect(readXlsx(bytes, createBudget())[0]?.rows).toEqual([[7]]);
  });

  it("F61 a workbook that names a sheet which the file does not hold is damaged, not shorter", () => {
    const relations =
      '<Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="gone.xml"/>';
    const bytes = zipSync({
      "xl/workbook.xml": strToU8(
        '<workbook><sheet name="A" r:id="r1"/><sheet name="B" r:id="r2"/></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${relations}</Relationships>`),
      "xl/worksheets/sheet1.xml": strToU8(`<worksheet>${one(7)}</worksheet>`),
    });
    expect(problemOf(() => readXlsx(bytes, createBudget()))).toBe("damaged");
  });

  it("a ZIP of something else is no workbook", () => {
    expect(problemOf(() => readXlsx(zipSync({ "word/document.xml": strToU8("<a/>") }), createBudget()))).toBe(
      "notAWorkbook",
    );
  });
});
