import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { formulas, handoutOf } from "./handout.test-support.ts";
import { numberFormat } from "./number-format.ts";
import { xlsxFile } from "./xlsx.ts";

async function rowsOf(handout: Parameters<typeof xlsxFile>[0]) {
  return readSheet(Buffer.from(await (await xlsxFile(handout)).arrayBuffer()), { trim: false });
}

describe("xlsxFile", () => {
  it("has title and facts above the table, sources and date below", async () => {
    const handout = handoutOf([{ text: "116", value: 116 }], {
      subtitle: "Đảng ủy Khối",
      sources: ["Báo cáo 9 tháng"],
      asOf: "2024-09-26",
    });
    expect(await rowsOf(handout)).toEqual([
      ["1 đơn vị: 1 chậm nhẹ", null],
      ["Đảng ủy Khối", null],
      [null, null],
      ["Đơn vị", "Cột 0"],
      ["Cụm 1", 116],
      [null, null],
      ["Nguồn: Báo cáo 9 tháng", null],
      ["Số liệu đến 26/9/2024", null],
    ]);
  });

  it("has real numbers, unrounded, and words where there is none", async () => {
    const cells = [
      { kind: "percent" as const, text: "66,7%", value: 2 / 3 },
      { kind: "points" as const, text: "−2,5", value: -2.5 },
      { text: "–" },
      { text: "khoảng 400", value: 400, note: "khoảng 400" },
    ];
    const [, , , row] = await rowsOf(handoutOf(cells));
    expect(row).toEqual(["Cụm 1", 2 / 3, -2.5, "–", 400, "Cột 3: khoảng 400"]);
  });

  it.each(formulas.filter(([text]) => !/^[\t\r]/u.test(text)))(
    "F65 formula text %j is a text, never a formula",
    async (text) => {
      const [, , , row] = await rowsOf(handoutOf([{ kind: "text", text }]));
      expect(row?.[1]).toBe(text);
    },
  );

  it("F66 HTML in a name is literal", async () => {
    const text = "<b>&amp;</b>";
    const [, , , row] = await rowsOf(handoutOf([{ kind: "text", text }]));
    expect(row?.[1]).toBe(text);
  });

  it("takes a sheet name that Excel takes", async () => {
    const name = "Tiến độ: [a]/b\\c*? 'một tên rất dài để thử'";
    await expect(xlsxFile(handoutOf([], { name }))).resolves.toBeInstanceOf(Blob);
  });
});

describe("numberFormat", () => {
  it.each([
    ["number", "1.234", 1234, "#,##0"],
    ["number", "33,3", 100 / 3, "#,##0.0"],
    ["number", "35,34", 35.34, "#,##0.00"],
    ["number", "300 (299–301)", 300, "#,##0"],
    ["number", "1,5% × 5.356 = 80,34", 80.34, "#,##0.00"],
    ["number", "khoảng 400", 400, "#,##0"],
    ["percent", "72,5%", 0.725, "0.0%"],
    ["percent", "94%", 0.94, "0%"],
    ["percent", "99,96%", 0.9996, "0.00%"],
    ["points", "−2,5", -2.5, "+#,##0.0;-#,##0.0;0"],
    ["points", "+19", 19, "+#,##0;-#,##0;0"],
  ] as const)("of a %s printed %s is %s → %s", (kind, text, value, expected) => {
    expect(numberFormat({ text, value }, kind, "vi")).toBe(expected);
  });
});
