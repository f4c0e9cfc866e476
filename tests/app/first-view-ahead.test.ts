import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { refuseInline, withFiles } from "../../scripts/first-view.ts";
import { classesWithoutRule } from "../../scripts/first-view-plugin.ts";
import { writeFirstView } from "../../src/app/write-first-view.tsx";

const publicDir = fileURLToPath(new URL("../../public/", import.meta.url));

describe("the view that the build writes", () => {
  it("says the shipped reports' figures, and names each file that it was made from", async () => {
    const { html, files } = await withFiles(publicDir, writeFirstView);
    for (const said of [
      "5 đơn vị: ",
      "102%",
      "94%",
      "72,5%",
      "116",
      " / 160",
      "Chưa có kế hoạch",
      "9 tháng năm 2024",
    ]) {
      expect(html).toContain(said);
    }
    expect(html.match(/<svg[^>]* role="img"/g)).toHaveLength(3);
    expect(html).toContain(`<option value="2018">`);
    const root = "data/reports/committees/five-reports";
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => `${root}/${year}.json`);
    expect(Object.keys(files)).toEqual([
      "config.json",
      "data/reports/catalog.json",
      `${root}.json`,
      ...years,
    ]);
  });

  it("leaves the machine that builds as it was, also when it fails", async () => {
    const before = globalThis.fetch;
    await expect(
      withFiles(publicDir, async () => (await fetch("http://localhost/none.json")).text()),
    ).rejects.toThrow(/ENOENT/);
    expect(globalThis.fetch).toBe(before);
  });

  it("is told apart by a digest that changes with a byte", async () => {
    const { files } = await withFiles(publicDir, async () =>
      (await fetch("http://localhost/icon.svg")).text(),
    );
    expect(files["icon.svg"]).toMatch(/^[\w+/]{43}=$/);
  });
});

describe("refuseInline", () => {
  it.each([
    `<p style="color: red">`,
    `<p\nclass="a" style=''>`,
    "<style>",
    `<script src="a.js">`,
    `<a onclick="f()">`,
  ])("refuses %s", (html) => expect(() => refuseInline(html)).toThrow(/policy/));

  it.each([`<p class="style">on time = now</p>`, `<div data-style="a">`, "<p>style=1</p>"])(
    "lets %s pass",
    (html) => {
      expect(() => refuseInline(html)).not.toThrow();
    },
  );
});

describe("classesWithoutRule", () => {
  it("finds a class of a module that no style sheet has; others are not its business", () => {
    const html = `<p class="_row_1 button"><b class="_bar_2">_x_3</b></p>`;
    expect(classesWithoutRule(html, ["._row_1{}"])).toEqual(["_bar_2"]);
    expect(classesWithoutRule(html, ["._row_1{}", "a ._bar_2{}"])).toEqual([]);
  });
});
