import { describe, expect, it } from "vitest";
import { cellAddress, cellText, columnLetters, isAmount } from "./cell-text.ts";

describe("a cell's text", () => {
  it.each([
    [null, ["", false]],
    [undefined, ["", false]],
    [" x ", ["x", false]],
    ["", ["", false]],
    [12, ["12", true]],
    [1.5, ["1.5", true]],
    [true, ["true", false]],
    [{ kind: "date", iso: "2024-09-26" }, ["2024-09-26", false]],
    [{ kind: "percent", share: 0.07 }, ["7%", true]],
    [{ kind: "percent", share: 0.3333333333333333 }, ["33.3333333333%", true]],
    [{ kind: "error", text: "#REF!" }, ["#REF!", true]],
    [{ kind: "formula" }, ["", true]],
    ["12", ["12", true]],
    ["+1.234,5 %", ["+1.234,5 %", true]],
    ["-3", ["-3", true]],
    ["−3", ["−3", true]],
    [" 12 ", ["12", true]],
    ["12 người", ["12 người", false]],
    ["x12", ["x12", false]],
    ["1 234", ["1 234", true]],
    [".", [".", false]],
    ["5%", ["5%", true]],
  ] as const)("shows %j", (a, read) => {
    expect([cellText(a), isAmount(a)]).toEqual(read);
  });

  it.each([
    [0, 0, "A1"],
    [11, 2, "C12"],
    [0, 25, "Z1"],
    [0, 26, "AA1"],
    [9, 51, "AZ10"],
    [0, 52, "BA1"],
    [0, 701, "ZZ1"],
    [0, 702, "AAA1"],
  ] as const)("names the cell in row %i, column %i", (a, b, read) => {
    expect(cellAddress(a, b)).toEqual(read);
  });

  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [27, "AB"],
    [700, "ZY"],
    [702, "AAA"],
  ] as const)("names column %i", (a, read) => {
    expect(columnLetters(a)).toEqual(read);
  });
});
