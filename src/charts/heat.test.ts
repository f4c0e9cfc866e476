import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapClass, gapStep, heatClass, heatScale, heatStep, stateClass } from "./heat.ts";

const css = readFileSync(new URL("./heat.module.css", import.meta.url), "utf8");
const tokens = readFileSync(new URL("../ui/tokens.css", import.meta.url), "utf8");

describe("heatStep", () => {
  it.each([
    { value: 0, step: 0 },
    { value: 1, step: 1 },
    { value: 20, step: 1 },
    { value: 21, step: 2 },
    { value: 119, step: 6 },
    { value: 120, step: 6 },
  ])("$value of 120 → $step", ({ value, step }) => {
    expect(heatStep(value, heatScale([0, 120]))).toBe(step);
  });

  it("F23 leaves a real 0 on paper and shades the least above it", () => {
    const scale = heatScale([0, 0.001, 5000]);
    expect([0, 0.001].map((value) => heatStep(value, scale))).toEqual([0, 1]);
  });

  it("F24 begins at the lowest negative value", () => {
    const scale = heatScale([-6, 6]);
    expect([-6, 0, 6].map((value) => heatStep(value, scale))).toEqual([0, 3, 6]);
  });

  it("F28 rescales to the others", () => {
    expect(heatScale([5, 10, 9000], 10)).toEqual({ low: 0, high: 10 });
    expect(heatStep(9000, heatScale([5, 10, 9000], 10))).toBe(6);
  });

  it("never falls as the value rises", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const scale = heatScale([one, other]);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(heatStep(low, scale)).toBeLessThanOrEqual(heatStep(high, scale));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("F21 refuses %d", (value) => {
    expect(() => heatScale([value])).toThrow(RangeError);
    expect(() => heatStep(value, { low: 0, high: 1 })).toThrow(RangeError);
  });
});

describe("gapStep", () => {
  it.each([
    { gap: 0, step: 0 },
    { gap: 0.1, step: 1 },
    { gap: -0.1, step: -1 },
    { gap: 15, step: 2 },
    { gap: -30, step: -3 },
    { gap: 400, step: 3 },
  ])("$gap of ±30 → $step", ({ gap, step }) => {
    expect(gapStep(gap, 30)).toBe(step);
  });
});

describe.each(["light", "dark"] as const)("shades in the %s theme", (theme) => {
  const shades = ["heat1", "heat2", "heat3", "heat4", "heat5", "heat6"];
  const gaps = ["ahead1", "ahead2", "ahead3", "late1", "late2", "late3"];
  const ink = colour(tokens, "--ink: ", theme);
  const paper = colour(tokens, "--paper: ", theme);

  it("carry the ink at 4.5:1", () => {
    const below = [...shades, ...gaps].filter((name) => contrast(ink, shade(name, theme)) < 4.5);
    expect(below).toEqual([]);
  });

  it("differ by more than a sixth from step to step", () => {
    const ladder = [paper, ...shades.map((name) => shade(name, theme))];
    const ratios = ladder.slice(1).map((one, index) => contrast(one, ladder[index] ?? one));
    expect(Math.min(...ratios)).toBeGreaterThan(7 / 6);
  });

  it("of a gap are as dark on either side, so that only the mark tells the side in grey", () => {
    for (const step of [1, 2, 3])
      expect(contrast(shade(`ahead${step}`, theme), shade(`late${step}`, theme))).toBeLessThan(1.05);
  });
});

describe("classes", () => {
  it("mark the side of a gap by a shape", () => {
    expect(gapClass(2)).not.toBe(gapClass(-2));
    expect(css).toMatch(/\.ahead::before,\s*\.late::before \{[^}]*clip-path/);
    expect(css).toMatch(/\n\.late::before \{[^}]*clip-path/);
    expect(gapClass(0)).toBe(heatClass(0));
  });

  it("F22 F23 F26 tell the states apart", () => {
    const states = ["zero", "notReported", "noPlan", "notApplicable", "estimated"] as const;
    expect(new Set(states.map(stateClass)).size).toBe(5);
    for (const state of states)
      expect(css).toMatch(new RegExp(`\\.${state}(::before)? \\{\\s*(background-image|content)`));
  });
});

function shade(name: string, theme: "light" | "dark"): string {
  return colour(css, `.${name} {\n  background-color: `, theme);
}

function colour(text: string, before: string, theme: "light" | "dark"): string {
  const [, value = ""] = text.split(before);
  const [light = "", dark = ""] = value.split(";")[0]?.match(/#[0-9a-f]{6}/g) ?? [];
  if (dark === "") throw new Error(`No colour ${before}`);
  return theme === "light" ? light : dark;
}

/** WCAG 2.2's contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
