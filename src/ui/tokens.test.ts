import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const themes = ["light", "dark"] as const;
const grounds = ["paper", "surface", "sunken"];

const text = ["ink", "ink-quiet", "house", "ahead", "late", "none"];
const geometry = ["actual", "plan", "forecast", "last-year-edge", "line-strong", "focus", "house"];
const pairs = [
  ["on-house", "house-fill"],
  ["on-actual", "actual"],
] as const;

describe.each(themes)("tokens in the %s theme", (theme) => {
  it.each(grounds)("text reads at 4.5:1 on %s", (ground) => {
    expect(below(4.5, text, theme, ground)).toEqual([]);
  });

  it.each(grounds)("geometry shows at 3:1 on %s", (ground) => {
    expect(below(3, geometry, theme, ground)).toEqual([]);
  });

  it.each(pairs)("%s reads at 4.5:1 on %s", (one, ground) => {
    expect(contrast(colour(one, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it("tells last year's fill from the actual's, in grey too", () => {
    expect(contrast(colour("last-year", theme), colour("actual", theme))).toBeGreaterThanOrEqual(3);
  });
});

describe("tokens for other media", () => {
  it("knows the contrast of black on white", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });

  it("prints the light values in their true colours, whatever theme is set", () => {
    const print = css.slice(css.indexOf("@media print"));
    expect(print).toMatch(/:root\[data-theme\]/);
    expect(print).toMatch(/color-scheme: light;/);
    expect(print).toMatch(/print-color-adjust: exact;/);
  });

  it("leaves every colour to the system under forced colours", () => {
    const start = css.indexOf("@media (forced-colors");
    const forced = css.slice(start, css.indexOf("@media print"));
    const named = [...css.slice(0, start).matchAll(/--([\w-]+): (?:light-dark\(|#)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !forced.includes(`--${name}: `))).toEqual([]);
    expect(forced).not.toMatch(/#[0-9a-f]{6}/);
  });
});

type Theme = (typeof themes)[number];

function below(limit: number, names: readonly string[], theme: Theme, ground: string): string[] {
  return names
    .map((name) => ({ name, ratio: contrast(colour(name, theme), colour(ground, theme)) }))
    .filter(({ ratio }) => ratio < limit)
    .map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`);
}

function colour(name: string, theme: Theme): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? "";
  const [light = "", dark = light] = value.match(/#[0-9a-f]{6}/g) ?? [];
  if (light === "") throw new Error(`No colour --${name}`);
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
