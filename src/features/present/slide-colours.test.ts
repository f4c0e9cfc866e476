import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pptxLooks } from "../../deck/pptx/pptx-look.ts";

const css = readFileSync(new URL("./slide.module.css", import.meta.url), "utf8");
const blocks = {
  light: css.slice(css.indexOf(".slide {"), css.indexOf('.slide[data-theme="dark"]')),
  dark: css.slice(css.indexOf('.slide[data-theme="dark"]'), css.indexOf("@media (forced-colors")),
};

const text = ["ink", "ink-quiet", "house", "ahead", "late", "none"];
const geometry = ["actual", "plan", "forecast", "last-year-edge", "line-strong"];

describe.each(["light", "dark"] as const)("a slide in the %s theme", (theme) => {
  const colour = (name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(blocks[theme])?.[1] ??
    (name === "on-house" ? "#ffffff" : "");

  it("reads at 7:1 in a hall", () => {
    expect(text.filter((name) => !(contrast(colour(name), colour("paper")) >= 7))).toEqual([]);
    expect(contrast(colour("on-actual"), colour("actual"))).toBeGreaterThanOrEqual(7);
  });

  it("shows its marks at 3:1", () => {
    expect(geometry.filter((name) => !(contrast(colour(name), colour("paper")) >= 3))).toEqual([]);
  });

  it("has the same colours in a presentation", () => {
    const look = pptxLooks[theme];
    const pairs = [
      ["paper", look.paper],
      ["ink", look.ink],
      ["ink-quiet", look.inkQuiet],
      ["actual", look.actual],
      ["plan", look.plan],
      ["last-year", look.lastYear],
      ["ahead", look.ahead],
      ["late", look.late],
      ["none", look.none],
      ["house", look.house],
      ["house-fill", look.band],
    ] as const;
    expect(pairs.map(([name]) => colour(name))).toEqual(pairs.map(([, hex]) => `#${hex.toLowerCase()}`));
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2's relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
