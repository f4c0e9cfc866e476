import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { createBudget } from "./read-problem.ts";
import { readWorkbookParts, textOfString } from "./workbook-parts.ts";
import { workbookOf } from "./workbook.test-support.ts";

function partsOf(bytes: Uint8Array) {
  return readWorkbookParts(bytes, createBudget());
}

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const packed: Zippable = {};
  for (const [path, text] of Object.entries(files)) packed[path] = strToU8(text);
  return zipSync(packed);
}

/** How numbers are shown in a style of this number or code. */
function lookOf(id: number, code?: string) {
  const format =
    code === undefined ? "" : `<numFmts><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`;
  const styles = `${format}<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`;
  const looks = partsOf(workbookOf({ sheets: [], styles }))?.looks;
  expect(looks).toHaveLength(2);
  expect(looks?.[0]).toBe("plain");
  return looks?.[1];
}

function workbook(sheets: string): string {
  return `<workbook><sheets>${sheets}</sheets></workbook>`;
}

/** Numbered from r1. */
function relations(...targets: readonly string[]): string {
  const list = targets.map((target, at) => `<Relationship Id="r${at + 1}" Target="${target}"/>`);
  return `<Relationships>${list.join("")}</Relationships>`;
}

describe("the sheets of a workbook", () => {
  it("are told in the workbook's order, with their names, parts and whether they are hidden", () => {
    const parts = partsOf(
      zipOf({
        "xl/workbook.xml": workbook(
          '<sheet name="Hai" r:id="r2"/><sheet name="A &amp; B" state="hidden" r:id="r1"/><sheet state="veryHidden" relationships:id="r3"/><sheet name="Nowhere" r:id="r9"/><sheet name="No relation"/>',
        ),
        "xl/_rels/workbook.xml.rels": relations(
          "worksheets/one.xml",
          "/xl/worksheets/two.xml",
          "./three.xml",
        ),
      }),
    );
    expect(parts?.sheets).toEqual([
      { name: "Hai", part: "xl/worksheets/two.xml", isHidden: false },
      { name: "A & B", part: "xl/worksheets/one.xml", isHidden: true },
      { name: "", part: "xl/three.xml", isHidden: true },
    ]);
  });

  it("are found whatever the case of the paths, and with a slash before them", () => {
    const parts = partsOf(
      zipOf({
        "/XL/Workbook.xml": workbook('<sheet name="S" state="visible" r:id="r1"/>'),
        "xl/_RELS/workbook.xml.rels": relations("worksheets/one.xml"),
        "xl/SharedStrings.xml": "<sst><si><t>chữ</t></si></sst>",
      }),
    );
    expect(parts?.sheets).toEqual([{ name: "S", part: "xl/worksheets/one.xml", isHidden: false }]);
    expect(parts?.strings).toEqual(["chữ"]);
  });

  it.each(["word/document.xml", "docs/xl/workbook.xml", "xl/workbook.xml.bak", "xl/workbook2xml"])(
    "%s is no workbook",
    (path) => {
      expect(partsOf(zipOf({ [path]: workbook('<sheet name="S" r:id="r1"/>') }))).toBeUndefined();
    },
  );

  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr\n codeName="x" date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ["<workbookPr/>", false],
    ['<workbookPr/><other date1904="1"/>', false],
  ])("F57 %s: days count from 1904: %s", (inside, is1904) => {
    expect(partsOf(zipOf({ "xl/workbook.xml": `<workbook>${inside}</workbook>` }))?.is1904).toBe(is1904);
  });
});

describe("texts", () => {
  it.each([
    ["<t>chữ</t>", "chữ"],
    ['<r><rPr><b/></rPr><t xml:space="preserve">Kết </t></r><r><t>nạp</t></r>', "Kết nạp"],
    ['<t>a</t><rPh sb="0" eb="1"><t>x</t></rPh><t>b</t><rPh\nsb="1"><t>y</t></rPh>', "ab"],
    ["<t>a &lt; b</t>", "a < b"],
    ["<t/>", ""],
    ["", ""],
  ])("%s is %j", (inner, text) => {
    expect(textOfString(inner)).toBe(text);
  });

  it("are numbered with the empty ones", () => {
    expect(partsOf(workbookOf({ sheets: [], strings: ["<t>a</t>", "", "<t>c</t>"] }))?.strings).toEqual([
      "a",
      "",
      "c",
    ]);
  });
});

describe("how numbers are shown", () => {
  const dates = [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ] as const;

  it("by Excel's own formats", () => {
    for (let id = 0; id < 164; id += 1) {
      const isDate = dates.some(([first, last]) => id >= first && id <= last);
      const look = id === 9 || id === 10 ? "percent" : isDate ? "date" : "plain";
      expect([id, lookOf(id)]).toEqual([id, look]);
    }
  });

  it.each([
    ["dd/mm/yyyy", "date"],
    ["hh:mm", "date"],
    ["YYYY", "date"],
    ["[$-1010000]d/m/yy", "date"],
    ["0%", "percent"],
    ["0.0%;[Red]-0.0%", "percent"],
    ["0.0 \\%", "plain"],
    ["0 &quot;%&quot;", "plain"],
    ["#,##0", "plain"],
    ["0;-0 &quot;x&quot;;dd", "plain"],
    ["&quot;ngày&quot; 0", "plain"],
    ["[Red]0", "plain"],
    ["0_d", "plain"],
    ["0\\d", "plain"],
    ["General", "plain"],
    ["GENERAL", "plain"],
    ["", "plain"],
  ])("%j is %s", (code, look) => {
    expect(lookOf(170, code)).toBe(look);
  });

  it("a workbook's own code goes before Excel's", () => {
    expect(lookOf(14, "0")).toBe("plain");
    expect(lookOf(9, "dd")).toBe("date");
  });

  it("a format without its code is plain", () => {
    const styles = '<numFmt numFmtId="14"/><cellXfs><xf numFmtId="14"/></cellXfs>';
    expect(partsOf(workbookOf({ sheets: [], styles }))?.looks).toEqual(["plain"]);
  });

  it("a workbook without styles has none", () => {
    expect(partsOf(zipOf({ "xl/workbook.xml": "<workbook/>" }))).toEqual({
      sheets: [],
      strings: [],
      looks: [],
      is1904: false,
    });
  });
});
