import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ReadProblem, type Budget } from "./read-problem.ts";
import { countingBudget, problemOf } from "./reading.test-support.ts";
import { unzipParts } from "./unzip-parts.ts";

/** The text of each part that is wanted, with how often it was said to be the last piece. */
function unzipped(bytes: Uint8Array, wanted: readonly string[], budget: Budget = countingBudget()) {
  const parts = new Map<string, { text: string; ends: number; pieces: number }>();
  unzipParts(bytes, budget, (name) => {
    if (!wanted.includes(name)) return undefined;
    const part = { text: "", ends: 0, pieces: 0 };
    parts.set(name, part);
    return (text, isLast) => {
      part.text += text;
      part.pieces += 1;
      if (isLast) part.ends += 1;
    };
  });
  return parts;
}

/** Text that does not pack well, so that a file of it comes in several steps. */
function noise(letters: number): string {
  let [seed, text] = [1, ""];
  for (let at = 0; at < letters; at += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += String.fromCodePoint(0x1e_a0 + (seed % 90));
  }
  return text;
}

describe("unzipParts", () => {
  it("unpacks what is wanted, packed or stored, and counts its bytes alone", () => {
    const bytes = zipSync({
      "a.xml": strToU8("Đơn vị"),
      "b.xml": strToU8("không cần"),
      "c.xml": [strToU8("Quý"), { level: 0 }],
    });
    const budget = countingBudget();
    const parts = unzipped(bytes, ["a.xml", "c.xml"], budget);
    expect([...parts].map(([name, { text, ends }]) => [name, text, ends])).toEqual([
      ["a.xml", "Đơn vị", 1],
      ["c.xml", "Quý", 1],
    ]);
    expect(budget.bytes.mock.calls.reduce((sum, [count]) => sum + count, 0)).toBe(
      strToU8("Đơn vịQuý").length,
    );
    expect(budget.tick).toHaveBeenCalledOnce();
  });

  it("F52 gives a large part in pieces, no letter of which is cut", () => {
    const text = noise(400_000);
    const bytes = zipSync({ "a.xml": strToU8(text) }, { level: 1 });
    expect(bytes.length).toBeGreaterThan(512 * 1024);
    const budget = countingBudget();
    const part = unzipped(bytes, ["a.xml"], budget).get("a.xml");
    expect(part?.text === text).toBe(true);
    expect(part?.ends).toBe(1);
    expect(part?.pieces).toBeGreaterThan(2);
    expect(budget.tick).toHaveBeenCalledTimes(Math.ceil(bytes.length / (256 * 1024)));
  });

  it("says why it stopped: the reason of who takes the text, else that the file is damaged", () => {
    const bytes = zipSync({ "a.xml": strToU8("x"), "b.xml": strToU8("y") });
    const reasonFor = (problem: Error) =>
      problemOf(() =>
        unzipParts(bytes, countingBudget(), () => () => {
          throw problem;
        }),
      );
    expect(reasonFor(new ReadProblem("tooManyCells"))).toBe("tooManyCells");
    expect(reasonFor(new RangeError("x"))).toBe("damaged");
  });

  it("takes nothing more after the first problem", () => {
    const bytes = zipSync({ "a.xml": strToU8("x"), "b.xml": strToU8("y") });
    const taken: string[] = [];
    const reason = problemOf(() =>
      unzipParts(bytes, countingBudget(), (name) => () => {
        taken.push(name);
        throw new ReadProblem(taken.length === 1 ? "tooSlow" : "tooManyCells");
      }),
    );
    expect(reason).toBe("tooSlow");
    expect(taken).toEqual(["a.xml"]);
  });

  it("stops in the step in which it fails, and where the time is over", () => {
    const bytes = zipSync({ "a.xml": strToU8(noise(400_000)) }, { level: 1 });
    const budget = countingBudget();
    budget.bytes.mockImplementation(() => {
      throw new ReadProblem("inflatedTooLarge");
    });
    expect(problemOf(() => unzipped(bytes, ["a.xml"], budget))).toBe("inflatedTooLarge");
    expect(budget.tick).toHaveBeenCalledOnce();
    const late = countingBudget();
    late.tick.mockImplementation(() => {
      throw new ReadProblem("tooSlow");
    });
    expect(problemOf(() => unzipped(bytes, ["a.xml"], late))).toBe("tooSlow");
    expect(late.bytes).not.toHaveBeenCalled();
  });

  it("F61 what is cut off or overwritten is damaged", () => {
    const bytes = zipSync({ "a.xml": strToU8(noise(2_000)) });
    expect(problemOf(() => unzipped(bytes.subarray(0, 500), ["a.xml"]))).toBe("damaged");
    const broken = bytes.slice();
    broken.fill(0xff, 60, 200);
    expect(problemOf(() => unzipped(broken, ["a.xml"]))).toBe("damaged");
  });
});
