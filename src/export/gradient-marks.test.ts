import { describe, expect, it } from "vitest";
import { gradientMarks } from "./gradient-marks.ts";
import { svgText } from "./svg.ts";

const box = { x: 10, y: 20, width: 100, height: 10 };

function marks(backgroundImage: string, backgroundSize = "auto", backgroundPosition = "0% 0%") {
  return gradientMarks({ backgroundImage, backgroundSize, backgroundPosition }, box).map(svgText);
}

const [ink, none] = ["rgb(29, 37, 44)", "rgba(0, 0, 0, 0)"];

describe("gradientMarks", () => {
  it("draws the broken end of an estimate as dashes at the foot", () => {
    const image = `repeating-linear-gradient(to right, ${ink} 0px, ${ink} 3px, ${none} 3px, ${none} 6px)`;
    expect(marks(image, "100% 2px", "50% 100%")).toEqual([
      '<line x1="10" x2="110" y1="29" y2="29" stroke="#1d252c" stroke-width="2" stroke-dasharray="3 3"/>',
    ]);
  });

  it("draws the rule of a real 0", () => {
    expect(marks(`linear-gradient(${ink}, ${ink})`, "100% 2px", "50% 100%")).toEqual([
      '<rect x="10" y="28" width="100" height="2" fill="#1d252c"/>',
    ]);
  });

  it.each([
    `linear-gradient(to right, ${ink} 65%, ${none} 65%, ${none} 80%, ${ink} 80%)`,
    `linear-gradient(to right, ${ink} 65%, ${none} 65% 80%, ${ink} 80%)`,
  ])("draws the pieces of a bar: %s", (image) => {
    expect(marks(image)).toEqual([
      '<rect x="10" y="20" width="65" height="10" fill="#1d252c"/>',
      '<rect x="90" y="20" width="20" height="10" fill="#1d252c"/>',
    ]);
  });

  it("draws a forecast's hatch inside its box", () => {
    const [hatch = ""] = marks(
      `repeating-linear-gradient(-45deg, ${ink} 0px, ${ink} 1.25px, ${none} 1.25px, ${none} 4px)`,
    );
    expect(hatch).toMatch(/^<svg x="10" y="20" width="100" height="10"><line .*stroke="#1d252c"/u);
  });

  it("draws what does not apply as a stroke from corner to corner", () => {
    expect(
      marks(
        `linear-gradient(to bottom right, ${none} calc(50% - 0.5px), ${ink} calc(50% - 0.5px), ${none} 50%)`,
      ),
    ).toEqual(['<line x1="10" y1="30" x2="110" y2="20" stroke="#1d252c"/>']);
  });

  it("draws nothing for a plain background", () => {
    expect(marks("none")).toEqual([]);
  });
});
