import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bulletListSvg, type BulletRow } from "./bullet-list-svg.ts";
import { handoutOf } from "./handout.test-support.ts";
import { colours } from "./picture-look.ts";
import { pictureOf } from "./picture.ts";
import { element, svgText } from "./svg.ts";

const row: BulletRow = {
  name: "Cụm 1",
  note: "9 tháng năm 2024",
  value: "116",
  plan: "/ 160",
  attainment: "72,5%",
  status: { word: "Chậm nhẹ", shape: "M0 0h1v1z", tone: "late" },
  bar: { attained: 0.725, due: 0.75, precision: "exact" },
};
const legend = { actual: "thực hiện", plan: "kế hoạch", due: "mốc thời gian" };
const list = (...rows: readonly BulletRow[]) => bulletListSvg({ rows, scaleMax: 1.6, legend });
const written = (...rows: readonly BulletRow[]) => svgText(pictureOf(handoutOf([]), list(...rows)).root);

/** Of the drawn actual, in px. */
function width(attained: number): number {
  const svg = written({ ...row, bar: { attained, precision: "exact" } });
  const [, end = "", start = ""] = /<line x1="([\d.]+)" x2="([\d.]+)" [^>]*stroke-width="8"/u.exec(svg) ?? [];
  return Number(end) - Number(start);
}

describe("a picture", () => {
  it("says message, facts, sources, date and that the data are samples", () => {
    const change = {
      subtitle: "Đảng ủy Khối",
      sources: ["a", "b", "c", "d"],
      asOf: "2024-09",
      isSample: true,
    };
    const svg = svgText(pictureOf(handoutOf([], change), list(row)).root);
    for (const words of [
      "1 đơn vị: 1 chậm nhẹ",
      "Đảng ủy Khối",
      "Nguồn: a; b; c; và 1 nguồn khác",
      "Số liệu đến 9/2024",
      ">Dữ liệu mẫu<",
    ]) {
      expect(svg).toContain(words);
    }
  });

  it("is in the light theme's colours", () => {
    const tokens = readFileSync("src/ui/tokens.css", "utf8");
    for (const [name, colour] of Object.entries(colours)) {
      if (name === "paper") continue;
      const token = name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
      expect(tokens).toContain(`--${token}: light-dark(${colour},`);
    }
  });

  it("F66 HTML and XML in names and titles stay text", () => {
    const name = `<script>alert("1")</script>&\u{0}\u{D800}`;
    const svg = svgText(pictureOf(handoutOf([], { title: name }), list({ ...row, name })).root);
    expect(svg).not.toContain("<script");
    expect(svg.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&amp;/gu)).toHaveLength(3);
  });
});

describe("the list of units as a picture", () => {
  it("prints every word of its rows", () => {
    const svg = written(row);
    for (const words of ["Cụm 1", "9 tháng năm 2024", "116", "/ 160", "72,5%", "Chậm nhẹ"]) {
      expect(svg).toContain(`>${words}<`);
    }
  });

  it("draws over-achievement to scale", () => {
    expect(width(1.6) / width(1)).toBeCloseTo(1.6, 2);
    expect(width(0)).toBeCloseTo(3);
  });

  it("draws no bar without a plan, and says so", () => {
    const svg = written({ ...row, bar: undefined, barless: "không vẽ thanh khi chưa có kế hoạch" });
    expect(svg).not.toContain('stroke-width="8"');
    expect(svg).toContain("không vẽ thanh khi chưa có kế hoạch");
  });

  it("grows with its rows, so that none is cut", () => {
    const one = list(row).height;
    const many = list(...Array.from({ length: 160 }, () => row)).height;
    expect(many).toBeGreaterThan(one * 50);
  });
});

describe("svgText", () => {
  it("leaves out attributes without a value and rounds to hundredths", () => {
    expect(svgText(element("rect", { x: 1 / 3, y: undefined }))).toBe('<rect x="0.33"/>');
  });
});
