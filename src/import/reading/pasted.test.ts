import { describe, expect, it } from "vitest";
import { readPasted } from "./pasted.ts";
import { createBudget } from "./read-problem.ts";
import { countingBudget } from "./reading.test-support.ts";

function paste(html: string) {
  const { rows, merges } = readPasted({ html, text: "a\tb" }, createBudget());
  return { rows, merges };
}

function rowsOf(inside: string) {
  return paste(`<table>${inside}</table>`).rows;
}

describe("a pasted table in HTML", () => {
  it.each([
    ["<tr><td>a<td>b<tr><td>c", [["a", "b"], ["c"]]],
    ["<TR><TH Class=x>a</TH><TD>b</TD></TR>", [["a", "b"]]],
    ["<thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody>", [["a"], ["1"]]],
    ["<tr>before<td>a</td>between<td>b</td>after</tr>", [["a", "b"]]],
    ["<tr><td>a</td>\n<td>\n  b\n c </td></tr>", [["a", "b c"]]],
    ["<tr><td>Sở<br>Y tế</td><td><p>a</p><p>b</p></td><td>c<br/>d</td></tr>", [["Sở Y tế", "a b", "c d"]]],
    ["<tr><td><o:p>a</o:p><b>b</b><span lang=VI>c</span></td></tr>", [["abc"]]],
    ["<tr><td>1<!-- <td>2</td> -->3</td></tr>", [["13"]]],
    ["<tr><td>a&nbsp;&NBSP;b&amp;c&#7845;</td></tr>", [["a b&cấ"]]],
    ["<tr><td></td><td> &nbsp; </td><td>x</td></tr>", [[null, null, "x"]]],
    ["<tr></tr><tr><td>x</td></tr>", [[], ["x"]]],
    ["<td>lost</td><tr><td>x</td></tr>", [["x"]]],
    ["<tr><td>x</td></tr></table><table><tr><td>y</td></tr>", [["x"]]],
    ["<tr><td>a</tr><tr><td>b</td></tr>", [["a"], ["b"]]],
  ])("%s", (inside, rows) => {
    expect(rowsOf(inside)).toEqual(rows);
  });

  it("F54 cells over several rows and columns push the others aside", () => {
    expect(
      paste(
        "<table><tr><td ROWSPAN = \"2\" colspan=2>a</td><td rowspan='3'>b</td><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>",
      ),
    ).toEqual({
      rows: [
        ["a", null, "b", "c"],
        [null, null, null, "d"],
        ["e", "f", null, "g"],
      ],
      merges: [
        { row: 0, column: 0, rows: 2, columns: 2 },
        { row: 0, column: 2, rows: 3, columns: 1 },
      ],
    });
  });

  it.each([
    ["rowspan=1 colspan=1", undefined],
    ["rowspan=0", undefined],
    ["rowspan=x colspan=", undefined],
    ["data-x=1 xcolspan=3", undefined],
    ["colspan=900", { row: 0, column: 0, rows: 1, columns: 500 }],
    ["rowspan=900", { row: 0, column: 0, rows: 500, columns: 1 }],
  ])("a cell with %s", (attributes, merge) => {
    const { merges } = paste(`<table><tr><td ${attributes}>a</td></tr></table>`);
    expect(merges).toEqual(merge === undefined ? [] : [merge]);
  });

  it("what stands before the table is passed over, and text without a table goes by its tabs", () => {
    expect(paste("<style>td {}</style><p>x</p><table><tr><td>a</td></tr></table>").rows).toEqual([["a"]]);
    expect(paste("<p>a</p><tables>").rows).toEqual([["a", "b"]]);
  });

  it("counts its cells and asks for the time", () => {
    const budget = countingBudget();
    readPasted({ html: "<table><tr><td colspan=3>a</td><td>b</td></tr></table>", text: "" }, budget);
    expect(budget.cells.mock.calls).toEqual([[3], [1]]);
    expect(budget.tick).toHaveBeenCalled();
  });
});

function rowsOfText(text: string) {
  return readPasted({ text }, createBudget()).rows;
}

describe("pasted text", () => {
  it("is parted by tabs where it has some, else by what parts it", () => {
    expect(rowsOfText("a;b;c\td\n1;2;3\t4")).toEqual([
      ["a;b;c", "d"],
      ["1;2;3", "4"],
    ]);
    expect(rowsOfText("a;b\n1;2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("is a sheet without a name, nothing hidden or merged", () => {
    expect(readPasted({ text: "a\tb" }, createBudget())).toEqual({
      name: "",
      isHidden: false,
      rows: [["a", "b"]],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
  });
});
