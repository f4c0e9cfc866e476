import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invertedSteps, stepsBetween, takeSteps } from "./list-steps.ts";

const letters = (text: string) => text.split("");
/** Few letters, so that records come twice and are moved. */
const lists = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 12 });

describe("the steps from one list to another", () => {
  it("lead there, and back by the same way", () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const steps = stepsBetween(before, after);
        const there = takeSteps(before, steps);
        expect(there).toEqual({ list: after, taken: steps, missed: [] });
        expect(takeSteps(after, invertedSteps(steps)).list).toEqual(before);
      }),
    );
  });

  it.each([
    ["nothing", "abc", "abc", []],
    ["a record that is other", "abc", "aXc", [{ at: 1, before: "b", after: "X" }]],
    ["one that came", "ac", "abc", [{ at: 1, after: "b" }]],
    ["one that went", "abc", "ac", [{ at: 1, before: "b" }]],
    ["a copy that went", "aab", "ab", [{ at: 1, before: "a" }]],
  ])("say no more than %s", (_what, before, after, steps) => {
    expect(stepsBetween(letters(before), letters(after))).toEqual(steps);
  });
});

describe("the way back after other changes", () => {
  const steps = stepsBetween(letters("abc"), letters("aXc"));

  it("finds a record that has moved", () => {
    expect(takeSteps(letters("QQaXc"), invertedSteps(steps)).list.join("")).toBe("QQabc");
  });

  it("leaves a record that was changed since as it is, and tells it", () => {
    const { list, taken, missed } = takeSteps(letters("aYc"), invertedSteps(steps));
    expect(list.join("")).toBe("aYc");
    expect(taken).toEqual([]);
    expect(missed).toEqual([{ at: 1, before: "X", after: "b" }]);
  });
});
