import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import writeXlsxFile from "write-excel-file/universal";
import { describe, expect, it } from "vitest";
import { fromLegacyFont } from "./legacy-letters.ts";
import { readClipboard, readFile, type ReadOptions } from "./read-file.ts";
import { mostBytes } from "./read-problem.ts";
import { problemOf } from "./reading.test-support.ts";
import { sheetData, workbookOf } from "./workbook.test-support.ts";

function rowsOf(bytes: Uint8Array, name = "a.xlsx", options: ReadOptions = {}) {
  return readFile({ name, bytes }, options).sheets[0]?.rows;
}

function csv(text: string, name = "a.csv") {
  return readFile({ name, bytes: strToU8(text) });
}

/** A file of the old container of Office, holding this. */
function ole(text: string): Uint8Array {
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8(text)]);
}

function rowXml(at: number): string {
  return `<row r="${at}"><c r="A${at}"><v>1</v></c></row>`;
}

describe("workbooks", () => {
  it("reads texts, numbers, booleans, errors, formulas with and without a value, rich and inline text", () => {
    const bytes = workbookOf({
      strings: ["<t>Đơn vị</t>", '<r><t>Kết </t></r><r><t>nạp</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'],
      sheets: [
        sheetData(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>a &amp; b</t></is></c></row>',
          '<row r="3"><c r="A3"><v>1.5</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#DIV/0!</v></c><c r="D3"><f>A1+1</f></c><c r="E3"><f>1+1</f><v>2</v></c><c r="F3" t="str"><f>x</f><v>chữ</v></c></row>',
        ),
      ],
    });
    expect(rowsOf(bytes)).toEqual([
      ["Đơn vị", "Kết nạp", null, "a & b"],
      [],
      [1.5, true, { kind: "error", text: "#DIV/0!" }, { kind: "formula" }, 2, "chữ"],
    ]);
  });

  it.each([
    [false, "2024-09-26", 45_561],
    [true, "2024-09-26", 44_099],
    [false, "1900-02-28", 59],
    [false, "1900-03-01", 61],
  ])("F57 serial dates are dates, 1904: %s, %s", (is1904, iso, serial) => {
    const bytes = workbookOf({
      is1904,
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>',
      sheets: [
        sheetData(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c><c r="B1" s="2"><v>0.725</v></c></row>`),
      ],
    });
    expect(rowsOf(bytes)).toEqual([
      [
        { kind: "date", iso },
        { kind: "percent", share: 0.725 },
      ],
    ]);
  });

  it("knows own formats: dd/mm/yyyy is a date, 0,0% a percentage, 'm²' in quotes is not a date", () => {
    const bytes = workbookOf({
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="0.0%"/><numFmt numFmtId="172" formatCode="0 &quot;m²&quot;"/></numFmts><cellXfs><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>',
      sheets: [
        sheetData(
          '<row r="1"><c r="A1" s="0"><v>45561</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1" s="2"><v>7</v></c></row>',
        ),
      ],
    });
    expect(rowsOf(bytes)).toEqual([
      [{ kind: "date", iso: "2024-09-26" }, { kind: "percent", share: 0.5 }, 7],
    ]);
  });

  it("F54 F59 tells merged cells, hidden sheets, rows and columns", () => {
    const bytes = workbookOf({
      states: ["visible", "hidden"],
      sheets: [
        `<cols><col min="2" max="2" hidden="1"/></cols>${sheetData('<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row>')}<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
        sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'),
      ],
    });
    const { sheets } = readFile({ name: "a.xlsx", bytes });
    expect(sheets[0]).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 2, columns: 3 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
    expect(sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  });

  it("reads elements with a prefix, as some programs write them", () => {
    const bytes = workbookOf({
      sheets: [],
      more: {
        "xl/workbook.xml": strToU8(
          '<x:workbook><x:sheets><x:sheet name="A" r:id="r1"/></x:sheets></x:workbook>',
        ),
        "xl/_rels/workbook.xml.rels": strToU8(
          '<Relationships><Relationship Id="r1" Target="/xl/worksheets/one.xml"/></Relationships>',
        ),
        "xl/worksheets/one.xml": strToU8(
          '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        ),
      },
    });
    expect(rowsOf(bytes)).toEqual([[7]]);
  });

  it("any table goes through another program's workbook and comes back", async () => {
    const cell = fc.oneof(
      fc
        .string({ minLength: 1 })
        .filter(
          (text) =>
            /^[\u0020-\ud7ff]+$/u.test(text) &&
            !/_x[\dA-F]{4}_/iu.test(text) &&
            !(text in {}) &&
            text.trim() !== "",
        ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        async (table) => {
          const rows = table.map((row) => row.map((value) => ({ value })));
          const blob = await writeXlsxFile(rows, {}).toBlob();
          const read = rowsOf(new Uint8Array(await blob.arrayBuffer()));
          const plain = table.map((row) =>
            row.map((value) => (typeof value === "number" ? value + 0 : value)),
          );
          expect(read).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("files that are refused", () => {
  it("F61 says what is wrong with a file that is no workbook", () => {
    expect(problemOf(() => rowsOf(ole(Array.from("EncryptedPackage").join("\0"))))).toBe("encrypted");
    expect(problemOf(() => rowsOf(ole("Workbook")))).toBe("legacyXls");
    expect(problemOf(() => rowsOf(strToU8("%PDF-1.7"), "renamed.xlsx"))).toBe("notAWorkbook");
    expect(problemOf(() => rowsOf(zipSync({ "word/document.xml": strToU8("<a/>") })))).toBe("notAWorkbook");
    expect(problemOf(() => rowsOf(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])))).toMatch(
      /damaged|notAWorkbook/,
    );
    expect(problemOf(() => rowsOf(new Uint8Array([1, 0, 0, 2, 0, 0, 3, 0, 0]), "a.csv"))).toBe(
      "notAWorkbook",
    );
  });

  it("F62 refuses what is too large before it is read", () => {
    expect(problemOf(() => readFile({ name: "a.csv", bytes: new Uint8Array(mostBytes + 1) }))).toBe(
      "tooLarge",
    );
  });

  it("F63 counts the bytes that are really unpacked, whatever the headers say", () => {
    const bytes = workbookOf({ sheets: [" ".repeat(70 * 1024 * 1024)] });
    expect(bytes.length).toBeLessThan(200_000);
    expect(problemOf(() => rowsOf(bytes))).toBe("inflatedTooLarge");
  });

  it("F63 a workbook that packs well is no bomb", () => {
    const bytes = workbookOf({
      sheets: [sheetData(...Array.from({ length: 20_000 }, (_, at) => rowXml(at + 1)))],
    });
    expect(rowsOf(bytes)).toHaveLength(20_000);
  });

  it("F64 counts far cells over all sheets; a wide range that is only declared costs nothing", () => {
    const far = sheetData(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(problemOf(() => rowsOf(workbookOf({ sheets: [far, far] })))).toBe("tooManyCells");
    const declared = `<dimension ref="A1:XFD1048576"/>${sheetData('<row r="1"><c r="A1"><v>1</v></c></row>')}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
    expect(rowsOf(workbookOf({ sheets: [declared] }))).toEqual([[1]]);
  });

  it("F68 an empty file says so", () => {
    expect(problemOf(() => csv(""))).toBe("empty");
    expect(problemOf(() => csv("\n\n"))).toBe("empty");
    expect(problemOf(() => rowsOf(workbookOf({ sheets: [sheetData()] })))).toBe("empty");
  });

  it("whatever is done to a file's bytes, it is read or refused with a reason, and never hangs", () => {
    const whole = workbookOf({
      strings: ["<t>Đơn vị</t>"],
      sheets: [sheetData('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>3</v></c></row>')],
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = whole.slice(0, Math.max(4, length));
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          expect(problemOf(() => rowsOf(bytes))).not.toMatch(/another error|tooSlow/);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("texts with delimiters", () => {
  it.each([",", ";", "\t", "|"])("finds the delimiter %j by itself", (mark) => {
    const { sheets, notes } = csv(
      ["Đơn vị", "Quý I", "Quý II"].join(mark) + "\r\n" + ["Sở Y tế", "1", "2"].join(mark),
    );
    expect(sheets[0]?.rows).toEqual([
      ["Đơn vị", "Quý I", "Quý II"],
      ["Sở Y tế", "1", "2"],
    ]);
    expect(notes).toContainEqual({ kind: "delimiter", delimiter: mark });
  });

  it("F48 F67 leaves the byte-order mark out, and keeps __proto__ as a head", () => {
    const { sheets } = csv("\uFEFF__proto__;constructor\n1;2");
    expect(sheets[0]?.rows).toEqual([
      ["__proto__", "constructor"],
      ["1", "2"],
    ]);
  });

  it.each(["UTF-16LE", "UTF-16BE"] as const)("F49 reads %s with and without its mark", (encoding) => {
    const text = "Đơn vị;Số\nSở Y tế;1\nSở Tài chính;2\n";
    const wide = new Uint8Array(text.length * 2);
    const view = new DataView(wide.buffer);
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(at * 2, text.charCodeAt(at), encoding === "UTF-16LE");
    const marked = new Uint8Array([...(encoding === "UTF-16LE" ? [0xff, 0xfe] : [0xfe, 0xff]), ...wide]);
    for (const bytes of [wide, marked]) {
      const { sheets, notes } = readFile({ name: "a.csv", bytes });
      expect(sheets[0]?.rows[1]).toEqual(["Sở Y tế", "1"]);
      expect(notes).toContainEqual({ kind: "encoding", encoding });
    }
  });

  it("F50 reads windows-1258 and puts letters and tones together", () => {
    const bytes = new Uint8Array([0xd0, 0xcc, 0x6e, 0x67, 0x3b, 0x31, 0x0a, 0x62, 0xf4, 0xf2, 0x3b, 0x32]);
    const { sheets, notes } = readFile({ name: "a.csv", bytes });
    expect(sheets[0]?.rows[1]?.[0]).toBe("bộ");
    expect(notes).toContainEqual({ kind: "encoding", encoding: "windows-1258" });
  });

  it("F51 reads TCVN3, and in a workbook, where the font hides it, converts only when asked", () => {
    const abc = "§¬n vÞ;§¶ng viªn míi\nQuý I n¨m;12";
    const bytes = Uint8Array.from(Array.from(abc, (letter) => letter.codePointAt(0) ?? 0));
    expect(readFile({ name: "a.csv", bytes }).sheets[0]?.rows[0]).toEqual(["Đơn vị", "Đảng viên mới"]);
    const book = workbookOf({
      strings: ["<t>§¬n vÞ</t>", "<t>§¶ng viªn</t>", "<t>kÕ ho¹ch n¨m</t>"],
      sheets: [
        sheetData(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        ),
      ],
    });
    const { sheets, notes } = readFile({ name: "a.xlsx", bytes: book });
    expect(sheets[0]?.rows[0]?.[0]).toBe("§¬n vÞ");
    expect(notes).toEqual([
      { kind: "legacyFont", font: "TCVN3", before: "§¬n vÞ", after: "Đơn vị", isConverted: false },
    ]);
    expect(rowsOf(book, "a.xlsx", { legacyFont: "TCVN3" })).toEqual([
      ["Đơn vị", "Đảng viên", "kế hoạch năm"],
    ]);
  });

  it("F51 reads VISCII", () => {
    const bytes = new Uint8Array([
      0xd0, 0xe4, 0x6e, 0x67, 0x20, 0x62, 0xb5, 0x3b, 0x76, 0x69, 0xea, 0x6e, 0x0a, 0x6e, 0xe5, 0x6d, 0x3b,
      0x31,
    ]);
    const { sheets, notes } = readFile({ name: "a.csv", bytes });
    expect(sheets[0]?.rows).toEqual([
      ["Đảng bộ", "viên"],
      ["năm", "1"],
    ]);
    expect(notes).toContainEqual({ kind: "encoding", encoding: "VISCII" });
  });

  it("F51 every letter of Vietnamese has its place in TCVN3", () => {
    const letters = Array.from("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ");
    const western = new TextDecoder("windows-1252").decode(
      Uint8Array.from({ length: 96 }, (_, at) => at + 160),
    );
    const reached = new Set(Array.from(fromLegacyFont(western, "TCVN3")));
    expect(letters.filter((letter) => !reached.has(letter))).toEqual([]);
  });

  it("F52 letters of several bytes are never cut, however long the file is", () => {
    const text = `Đơn vị;Số\n${"Ủy ban Kiểm tra Đảng ủy Ẫ;1\n".repeat(40_000)}`;
    const rows = csv(text).sheets[0]?.rows ?? [];
    expect(new Set(rows.slice(1).map(([unit]) => unit))).toEqual(new Set(["Ủy ban Kiểm tra Đảng ủy Ẫ"]));
  });

  it("any table comes back from CSV, quotes, breaks and all", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a"b', "a\nb", "1,5", "  x "));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
        (table) => {
          const clean = table.map((row) => row.map((text) => text.replaceAll(/[\0\r\uFEFF]/gu, "x")));
          if (clean.every((row) => row.every((text) => text === ""))) return;
          const text = clean
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(","))
            .join("\r\n");
          expect(
            readFile({ name: "a.csv", bytes: strToU8(text) }, { delimiter: "," }).sheets[0]?.rows,
          ).toEqual(clean);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("what is pasted", () => {
  it("F54 reads a table of Word or Excel with its merged cells, and nothing of it runs", () => {
    const html = `<html><body><!--StartFragment--><table><tr><td rowspan=2>Đơn vị</td><td colspan="2">Năm&nbsp;2024</td></tr>
      <tr><td><b>KH</b></td><td>TH</td></tr><tr><td>Sở <i>Y tế</i></td><td>1.234</td><td></td></tr></table><script>alert(1)</script></body></html>`;
    const [sheet] = readClipboard({ html, text: "" }).sheets;
    expect(sheet?.rows).toEqual([
      ["Đơn vị", "Năm 2024", null],
      [null, "KH", "TH"],
      ["Sở Y tế", "1.234", null],
    ]);
    expect(sheet?.merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ]);
  });

  it("reads columns parted by tabs", () => {
    const [sheet] = readClipboard({ text: "Đơn vị\tQuý I\nSở Y tế\t3" }).sheets;
    expect(sheet?.rows).toEqual([
      ["Đơn vị", "Quý I"],
      ["Sở Y tế", "3"],
    ]);
  });
});

describe("what a file is", () => {
  const html = "<table><tr><td>Đơn vị</td><td>3</td></tr></table>";
  const table = [["Đơn vị", "3"]];

  it.each([
    html,
    ` \n<HTML><body>${html}</body></HTML>`,
    `<!DOCTYPE html>\n${html}`,
    html.toUpperCase().replace("ĐƠN VỊ", "Đơn vị"),
  ])("HTML under a workbook's name, as many programs write it: %s", (text) => {
    const { sheets, notes } = readFile({ name: "a.xls", bytes: strToU8(text) });
    expect(sheets.map(({ rows }) => rows)).toEqual([table]);
    expect(notes).toEqual([]);
  });

  it.each(["a.xls", "a.XLSX", "a.xlsm", "a.xlsb"])(
    "F61 text named %s is no workbook, without a table",
    (name) => {
      expect(problemOf(() => readFile({ name, bytes: strToU8("a;b\n1;2") }))).toBe("notAWorkbook");
    },
  );

  it("a name that only holds such an ending is no workbook's", () => {
    const { sheets, notes } = readFile({ name: "a.xls.quy-1.csv", bytes: strToU8("a;b\n1;2") });
    expect(sheets).toEqual([
      {
        name: "a.xls.quy-1",
        isHidden: false,
        rows: [
          ["a", "b"],
          ["1", "2"],
        ],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ]);
    expect(notes).toEqual([{ kind: "delimiter", delimiter: ";" }]);
  });

  it("text that only speaks of a table is no HTML", () => {
    expect(csv("x <table>;b\n1;2").sheets[0]?.rows).toEqual([
      ["x <table>", "b"],
      ["1", "2"],
    ]);
  });

  it("F61 PK and the first byte of Office's old container must be whole", () => {
    expect(problemOf(() => csv("P;b\n1;2"))).toBe("none");
    expect(
      problemOf(() => readFile({ name: "a.csv", bytes: new Uint8Array([0xd0, 0x61, 0x3b, 0x62]) })),
    ).toBe("none");
  });

  it("sheets without anything in them are left out", () => {
    const bytes = workbookOf({
      sheets: ["", '<c t="str"><v></v></c>', '<c t="b"><v>0</v></c>', "<c><v>0</v></c>"].map((cells) =>
        sheetData(`<row r="1">${cells}</row>`),
      ),
    });
    expect(readFile({ name: "a.xlsx", bytes }).sheets.map(({ name }) => name)).toEqual(["S3", "S4"]);
  });

  it("tells its progress, and a workbook without old letters has no notes", () => {
    const shares: number[] = [];
    const bytes = workbookOf({ sheets: [sheetData(rowXml(1))] });
    expect(readFile({ name: "a.xlsx", bytes }, { onProgress: (share) => shares.push(share) }).notes).toEqual(
      [],
    );
    expect(shares).toEqual([1]);
  });
});

describe("letters of fonts of old", () => {
  const text = "§¬n vÞ;§¶ng bé;n¨m\nchØ tiªu;kÕ ho¹ch;12";

  it("F51 in text of today's encoding are told first, with what they would be", () => {
    const { sheets, notes } = csv(text);
    expect(sheets[0]?.rows[0]?.[0]).toBe("§¬n vÞ");
    expect(notes).toEqual([
      { kind: "delimiter", delimiter: ";" },
      { kind: "legacyFont", font: "TCVN3", before: "§¬n vÞ", after: "Đơn vị", isConverted: false },
    ]);
  });

  it("F51 are read where that is asked for, the sheet's name too, numbers as they are", () => {
    const { sheets, notes } = readFile({ name: "n¨m.csv", bytes: strToU8(text) }, { legacyFont: "TCVN3" });
    expect(sheets[0]?.name).toBe("năm");
    expect(sheets[0]?.rows).toEqual([
      ["Đơn vị", "Đảng bộ", "năm"],
      ["chỉ tiêu", "kế hoạch", "12"],
    ]);
    expect(notes.at(-1)).toMatchObject({ kind: "legacyFont", isConverted: true });
  });

  it("F51 two words could be chance", () => {
    expect(csv("§¬n;n¨m\n1;2").notes).toEqual([{ kind: "delimiter", delimiter: ";" }]);
    expect(csv("§¬n vÞ;n¨m\n1;2").notes).toHaveLength(2);
  });

  it("F51 a font that is asked for and changes nothing has nothing to show", () => {
    expect(
      readFile({ name: "a.csv", bytes: strToU8("a;b\n1;2") }, { legacyFont: "VISCII" }).notes.at(-1),
    ).toEqual({
      kind: "legacyFont",
      font: "VISCII",
      before: "",
      after: "",
      isConverted: true,
    });
  });
});

describe("what is pasted, as a file", () => {
  it("F62 has the same limit, text and HTML together", () => {
    const half = "x".repeat(mostBytes / 2);
    expect(problemOf(() => readClipboard({ text: half, html: `${half}x` }))).toBe("tooLarge");
    expect(problemOf(() => readClipboard({ text: "a\tb", html: "x".repeat(mostBytes - 3) }))).toBe("none");
  });

  it("F68 nothing is nothing", () => {
    expect(problemOf(() => readClipboard({ text: "" }))).toBe("empty");
    expect(problemOf(() => readClipboard({ text: "\t\t\n\t" }))).toBe("empty");
  });
});
