import { describe, expect, it } from "vitest";
import { tableHtml, tableText } from "./clipboard.ts";
import { formulas, handoutOf } from "./handout.test-support.ts";

describe("a copied table", () => {
  const cells = [
    { text: "1.234", value: 1234 },
    { kind: "points" as const, text: "−2,5", value: -2.5 },
    { kind: "points" as const, text: "+19", value: 19 },
    { text: "–" },
  ];

  it("is as printed, with a minus that spreadsheets read, and says where it comes from", () => {
    expect(tableText(handoutOf(cells, { sources: ["Báo cáo 9 tháng"] })).split("\n")).toEqual([
      "Đơn vị\tCột 0\tCột 1\tCột 2\tCột 3",
      "Cụm 1\t1.234\t-2,5\t+19\t–",
      "",
      "1 đơn vị: 1 chậm nhẹ",
      "Nguồn: Báo cáo 9 tháng",
    ]);
  });

  it("is a table with heads and numbers to the right", () => {
    const html = tableHtml(handoutOf(cells));
    expect(html).toContain('<th align="left">Đơn vị</th><th align="right">Cột 0</th>');
    expect(html).toContain('<td align="left">Cụm 1</td><td align="right">1.234</td>');
    expect(html).toContain("<p>1 đơn vị: 1 chậm nhẹ</p>");
  });

  it("keeps tabs and line ends from making cells", () => {
    expect(tableText(handoutOf([{ kind: "text", text: "a\tb\r\nc" }])).split("\n")[1]).toBe("Cụm 1\ta b c");
  });

  it.each(formulas)("F65 formula text %j is inert as text and as a table", (text, expected) => {
    const handout = handoutOf([{ kind: "text", text }]);
    expect(tableText(handout).split("\n")[1]).toBe(`Cụm 1\t${expected.replaceAll(/[\t\r\n]+/gu, " ")}`);
    expect(tableHtml(handout)).toContain(`<td align="left">${expected}</td>`);
  });

  it("F66 HTML in names, titles and sources is literal", () => {
    const text = '<b onclick="x">&amp;</b>';
    const html = tableHtml(handoutOf([{ kind: "text", text }], { title: text, sources: [text] }));
    expect(html).not.toContain("<b");
    expect(html.split("&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;")).toHaveLength(4);
  });
});
