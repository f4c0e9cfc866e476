import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BulletBar, type BulletBarProps } from "./bullet-bar.tsx";

describe("BulletBar", () => {
  it("says in words what it draws", () => {
    draw({ attained: 0.725, due: 0.75 });
    expect(screen.getByRole("img", { name: "116 trong 160" })).toBeInTheDocument();
  });

  it.each([
    { attained: 1.6, end: "100%" },
    { attained: 1, end: "62.5%" },
    { attained: 0.8, end: "50%" },
  ])("draws $attained to scale, unclipped", ({ attained, end }) => {
    expect(draw({ attained }).actual).toBe(end);
  });

  it("puts the plan's end at the same place, whatever was attained", () => {
    expect([0.1, 1.6].map((attained) => draw({ attained }).plan)).toEqual(["62.5%", "62.5%"]);
  });

  it("F23 draws a real 0", () => {
    expect(draw({ attained: 0 }).actual).toBe("3");
  });

  it("F22 leaves the outline empty without data", () => {
    expect(draw({}).actual).toBeUndefined();
  });

  it("tells exact from provisional and estimated by the end of the bar", () => {
    const ends = (["exact", "provisional", "estimated"] as const).map((precision) =>
      draw({ attained: 1, precision }),
    );
    expect(new Set(ends.map(({ look }) => look)).size).toBe(3);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.7])(
    "F21 refuses a share of %d on a scale to 1.6",
    (attained) => {
      expect(() => BulletBar(props({ attained }))).toThrow(RangeError);
    },
  );
});

function props(rest: Partial<BulletBarProps>): BulletBarProps {
  return { scaleMax: 1.6, precision: "exact", label: "116 trong 160", ...rest };
}

function draw(rest: Partial<BulletBarProps>) {
  const { container } = render(<BulletBar {...props(rest)} />);
  const line = container.querySelector("line");
  return {
    actual: line?.getAttribute("x1") ?? undefined,
    look: line?.getAttribute("class"),
    plan: container.querySelector("rect")?.getAttribute("width"),
  };
}
