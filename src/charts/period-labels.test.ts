import { describe, expect, it } from "vitest";
import type { ChartPeriod } from "./chart-period.ts";
import { placePeriods } from "./period-labels.ts";

describe("labels of a time axis", () => {
  it("are whole where all of them fit", () => {
    const { labels, groups } = placePeriods(quarters(4, 2), 0, 120, 12);
    expect(labels.map((label) => label?.lines)).toEqual([
      ["Quý I/2023"],
      ["Quý II/2023"],
      ["Quý III/2023"],
      ["Quý IV/2023"],
    ]);
    expect(groups).toEqual([]);
  });

  it("are short with their year below where they do not", () => {
    const { labels, groups, rules } = placePeriods(quarters(8, 2), 0, 40, 12);
    expect(labels.map((label) => label?.lines[0])).toEqual(["I", "II", "III", "IV", "I", "II", "III", "IV"]);
    expect(groups.map(({ lines, x }) => [lines[0], x])).toEqual([
      ["2023", 80],
      ["2024", 240],
    ]);
    expect(rules).toEqual([160]);
  });

  it("leave out some evenly, never the selected one", () => {
    const { labels } = placePeriods(quarters(12, 6), 0, 12, 12);
    const shown = labels.flatMap((label, index) => (label ? [index] : []));
    expect(shown).toContain(6);
    expect(new Set(shown.slice(1).map((at, index) => at - (shown[index] ?? 0))).size).toBe(1);
  });

  it("break into lines where there are no short ones", () => {
    const plain = { key: "m9", label: "9 tháng năm 2024", description: "", isSelected: false };
    expect(placePeriods([plain], 0, 70, 12).labels[0]?.lines).toEqual(["9 tháng", "năm 2024"]);
  });
});

function quarters(count: number, selected: number): ChartPeriod[] {
  return Array.from({ length: count }, (_, index) => {
    const year = `${2023 + Math.floor(index / 4)}`;
    const roman = ["I", "II", "III", "IV"][index % 4] ?? "";
    const label = `Quý ${roman}/${year}`;
    return {
      key: label,
      label,
      shortLabel: roman,
      group: year,
      description: label,
      isSelected: index === selected,
    };
  });
}
