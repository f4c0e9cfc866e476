import { describe, expect, it } from "vitest";
import { readDelimited } from "./delimited.ts";
import { createBudget, ReadProblem } from "./read-problem.ts";
import { countingBudget } from "./reading.test-support.ts";

function read(text: string, given?: string) {
  return readDelimited(text, createBudget(), given);
}

describe("readDelimited", () => {
  it.each([
    [
      "a;b\n1;2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\n1;2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["a;b\n\n1;2\n", [["a", "b"], [""], ["1", "2"]]],
    ["a;b\n1;2\n\n", [["a", "b"], ["1", "2"], [""]]],
    [
      "a;b\n1;2\n;",
      [
        ["a", "b"],
        ["1", "2"],
        ["", ""],
      ],
    ],
    ["a;b;c\n1;2;3\nx", [["a", "b", "c"], ["1", "2", "3"], ["x"]]],
    [
      '"a;b";c\n"1\n2";"x""y"',
      [
        ["a;b", "c"],
        ["1\n2", 'x"y'],
      ],
    ],
    [
      "a;b\n 01 ;TRUE",
      [
        ["a", "b"],
        [" 01 ", "TRUE"],
      ],
    ],
  ])("%j", (text, rows) => {
    expect(read(text)).toEqual({ rows, delimiter: ";" });
  });

  it("goes by the delimiter that is given", () => {
    expect(read("a,b;c\n1,2;3", ",")).toEqual({
      rows: [
        ["a", "b;c"],
        ["1", "2;3"],
      ],
      delimiter: ",",
    });
  });

  it("looks past empty lines for the delimiter", () => {
    expect(read(`${"\n".repeat(80)}a|b\n1|2`).delimiter).toBe("|");
  });

  it("F64 counts the cells before it makes them", () => {
    const budget = countingBudget();
    readDelimited("a;b;c\n1;2;3\n4;5;6\n", budget);
    expect(budget.cells.mock.calls).toEqual([[9]]);
    expect(budget.tick).toHaveBeenCalledOnce();
    expect(() => read(`a;b\n${";".repeat(2_000_000)}`)).toThrow(new ReadProblem("tooManyCells"));
  });
});
