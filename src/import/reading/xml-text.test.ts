import { describe, expect, it } from "vitest";
import { attribute, elements, unescapeXml, withoutPrefix } from "./xml-text.ts";

describe("attribute", () => {
  it.each([
    ['<c r="A1" s="2"', "r", "A1"],
    ['<c r="A1" s="2"', "s", "2"],
    ["<c r='A1'", "r", "A1"],
    ['<c\n\tr="A1"', "r", "A1"],
    ['r="A1"', "r", "A1"],
    ['<c r=""', "r", ""],
    ['<c for="x" r="A1"', "r", "A1"],
    ['<x r:id="rId7" id="3"', "r:id", "rId7"],
    ['<x r:id="rId7" id="3"', "id", "3"],
    ['<x note=" r=7" r="A1"', "r", "A1"],
    ['<x name="a &amp; b"', "name", "a & b"],
  ])("%s has %s: %j", (tag, name, value) => {
    expect(attribute(tag, name)).toBe(value);
  });

  it.each(['<c s="2"', "<c r=A1", '<c r="A1', "<c r", '<c for="x"'])("%s has no r", (tag) => {
    expect(attribute(tag, "r")).toBeUndefined();
  });
});

function found(xml: string, name = "c"): readonly (readonly [string, string])[] {
  return Array.from(elements(xml, name), ({ tag, inner }) => [tag, inner] as const);
}

describe("elements", () => {
  it("finds them in order, empty ones and those over several lines too", () => {
    expect(found('<a><c r="1">x</c><c/><c\nr="2"\n>y</c>z<c></c></a>')).toEqual([
      ['<c r="1"', "x"],
      ["<c/", ""],
      ['<c\nr="2"\n', "y"],
      ["<c", ""],
    ]);
  });

  it("goes past longer names", () => {
    expect(found("<cols><col>1</col></cols><c>2</c><cc/><c>3</c>")).toEqual([
      ["<c", "2"],
      ["<c", "3"],
    ]);
  });

  it("keeps what stands in them as it is written", () => {
    expect(found("<c> <v>1</v>&amp; </c>")).toEqual([["<c", " <v>1</v>&amp; "]]);
  });

  it.each(["", "<b>1</b>", "<c", '<c r="1"', "<c>1", "<c>1</b>"])("%j has none that is whole", (xml) => {
    expect(found(xml)).toEqual([]);
  });

  it("gives those before one that is cut off", () => {
    expect(found("<c>1</c><c>2")).toEqual([["<c", "1"]]);
  });
});

describe("unescapeXml", () => {
  it.each([
    ["&lt;&gt;&amp;&quot;&apos;", `<>&"'`],
    ["&amp;lt;", "&lt;"],
    ["Qu&#253; &#xfD; &#x1F600;", "Quý ý 😀"],
    ["&#0;&#x0;&#x110000;&#1114112;", "&#0;&#x0;&#x110000;&#1114112;"],
    ["&#x10FFFF;&#1;", "\u{10ffff}\u0001"],
    ["&nbsp; & &; &copy", "&nbsp; & &; &copy"],
    ["a_x000D_b", "a\rb"],
    ["_x005F_x000D_", "_x000D_"],
    ["a_x0000_b", "ab"],
    ["a_x1EA_b _x12345_ _xGGGG_", "a_x1EA_b _x12345_ _xGGGG_"],
    ["_x1ea4_&amp;_x1EA5_", "Ấ&ấ"],
  ])("%s is %j", (text, plain) => {
    expect(unescapeXml(text)).toBe(plain);
  });
});

describe("withoutPrefix", () => {
  it.each(["worksheet", "workbook", "sst", "styleSheet", "Relationships"])("takes it from a %s", (root) => {
    expect(withoutPrefix(`<?xml?><x:${root} a="x:b"><x:c/>x:c</x:${root}>`)).toBe(
      `<?xml?><${root} a="x:b"><c/>x:c</${root}>`,
    );
  });

  it("leaves other prefixes, and XML without one", () => {
    expect(withoutPrefix("<ss:worksheet><mc:c/><ss:c/></ss:worksheet>")).toBe(
      "<worksheet><mc:c/><c/></worksheet>",
    );
    const plain = "<worksheet><x:c/></worksheet><y:worksheets/>";
    expect(withoutPrefix(plain)).toBe(plain);
  });
});
