import { describe, expect, it } from "vitest";
import { dayOrdersOf, readDate } from "./read-date.ts";

describe("a written date", () => {
  it.each([
    ["2024", "dayFirst", "2024"],
    ["2024-09", "dayFirst", "2024-09"],
    ["2024-09-26", "dayFirst", "2024-09-26"],
    ["2024-02-30", "dayFirst", undefined],
    ["2024-13", "dayFirst", undefined],
    ["2024-Q3", "dayFirst", undefined],
    ["26/9/2024", "dayFirst", "2024-09-26"],
    ["26/9/2024", "monthFirst", undefined],
    ["3/4/2024", "dayFirst", "2024-04-03"],
    ["3/4/2024", "monthFirst", "2024-03-04"],
    ["3.4.2024", "dayFirst", "2024-04-03"],
    ["3-4-2024", "dayFirst", "2024-04-03"],
    ["31/4/2024", "dayFirst", undefined],
    ["9/2024", "dayFirst", "2024-09"],
    ["9/2024", "monthFirst", "2024-09"],
    ["13/2024", "dayFirst", undefined],
    ["09.2024", "dayFirst", "2024-09"],
    ["ngày 3/4/2024", "dayFirst", undefined],
    ["3/4/24", "dayFirst", undefined],
    ["", "dayFirst", undefined],
    [undefined, "dayFirst", undefined],
    [{ kind: "date", iso: "2024-09-26" }, "monthFirst", "2024-09-26"],
    [45000, "dayFirst", undefined],
    ["3/4/2024x", "dayFirst", undefined],
    ["123/4/2024", "dayFirst", undefined],
  ] as const)("reads %j, %s", (a, b, read) => {
    expect(readDate(a, b)).toEqual(read);
  });

  it.each([
    [[], ["dayFirst"]],
    [["x"], ["dayFirst"]],
    [["3/4/2024"], ["dayFirst", "monthFirst"]],
    [["13/4/2024"], ["dayFirst"]],
    [["4/13/2024"], ["monthFirst"]],
    [["3/4/2024", "13/4/2024"], ["dayFirst"]],
    [["13/4/2024", "4/13/2024"], []],
    [
      ["3/4/2024", "2024-01-02", "ghi chú"],
      ["dayFirst", "monthFirst"],
    ],
  ] as const)("finds the orders in which all of %j can be read", (a, read) => {
    expect(dayOrdersOf(a)).toEqual(read);
  });
});
