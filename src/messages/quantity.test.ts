import { describe, expect, it } from "vitest";
import type { StatedPercentage } from "../domain/observation.ts";
import { formatFigure, formatQuantity, formatStated } from "./quantity.ts";

describe("formatQuantity", () => {
  it.each([
    [{ value: 116, precision: "exact" }, "116", "116"],
    [{ value: 400, precision: "estimated" }, "khoảng 400", "about 400"],
    [{ value: 500, precision: "estimated", bound: "over" }, "hơn 500", "just over 500"],
    [{ value: 2000, precision: "estimated", bound: "under" }, "gần 2.000", "just under 2,000"],
    [{ value: 400, precision: "provisional" }, "400 (sơ bộ)", "400 (provisional)"],
  ] as const)("%o is %s, %s", (quantity, vi, en) => {
    expect(formatQuantity(quantity, "vi")).toBe(vi);
    expect(formatQuantity(quantity, "en")).toBe(en);
  });
});

describe("formatFigure", () => {
  it.each([
    [{ kind: "notReported" }, "chưa có số liệu", "no data yet"],
    [{ kind: "notApplicable" }, "không áp dụng", "not applicable"],
    [{ kind: "value", value: 0, origin: "reported", precision: "exact", steps: [] }, "0", "0"],
  ] as const)("F22 F23 %o is %s, %s", (figure, vi, en) => {
    expect(formatFigure(figure, "vi")).toBe(vi);
    expect(formatFigure(figure, "en")).toBe(en);
  });
});

describe("formatStated", () => {
  const stated: StatedPercentage = { percent: 72.5, decimals: 1, measure: "level", base: "plan" };
  it.each<[Partial<StatedPercentage>, string, string]>([
    [{}, "72,5%", "72.5%"],
    [{ percent: 94, decimals: 0 }, "94%", "94%"],
    [{ percent: 94, decimals: 1 }, "94,0%", "94.0%"],
    [{ percent: 35.34, decimals: 2 }, "35,34%", "35.34%"],
    [{ percent: 1250, decimals: 0 }, "1.250%", "1,250%"],
    [{ percent: 50, decimals: 0, bound: "under" }, "gần 50%", "just under 50%"],
    [{ percent: 106, decimals: 0, bound: "over" }, "hơn 106%", "just over 106%"],
    [{ percent: 8, decimals: 0, measure: "growth" }, "+8%", "+8%"],
    [{ percent: -8, decimals: 0, measure: "growth" }, "−8%", "−8%"],
  ])("%o is %s, %s", (more, vi, en) => {
    expect(formatStated({ ...stated, ...more }, "vi")).toBe(vi);
    expect(formatStated({ ...stated, ...more }, "en")).toBe(en);
  });
});
