import { serveBloc } from "./support/bloc-data.ts";
import { languages, openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { cutOff, overflowing } from "./support/layout.ts";

const compare = "/compare";
const sample = { dataset: "sample" };

test("F22 F23 F26 F27 blank is not 0, 0 is 0, without a plan no status, and less is better where it is", async ({
  page,
}) => {
  await serveBloc(page, {
    units: ["zero", "silent", "planless", "bad"].map((id) => ({ id, name: id })),
    figures: [
      ["zero", "2024", 0],
      ["zero", "2023", 2],
      ["silent", "2024", null],
      ["silent", "2023", 4],
      ["planless", "2024", 3],
      ["planless", "2023", 5],
      ["bad", "2024", 9],
      ["bad", "2023", 4],
    ],
    plans: [
      ["zero", 3],
      ["silent", 3],
      ["bad", 3],
    ],
    indicator: { direction: "lower" },
  });
  await openApp(page, { page: compare, query: { period: "2024" } });
  const row = (name: string) =>
    panel(page, "Bảng so sánh").getByRole("row", { name: new RegExp(`^${name}`) });
  const cells = (name: string) => row(name).getByRole("cell");
  await expect(cells("zero")).toContainText(["0", "2", "−2", "−100%", "không quá 3", "0%"]);
  await expect(cells("silent")).toContainText(["–", "4", "–", "–", "không quá 3", "–", "Chưa có số liệu"]);
  await expect(cells("planless")).toContainText(["3", "5", "−2", "−40%", "–", "–", "Chưa có kế hoạch"]);
  await expect(cells("bad").last()).toContainText("Không đạt");
  await expect(cells("zero").last()).toContainText(/Đạt|Vượt/);
  for (const measure of ["attainment", "value", "gap", "variance"]) {
    await openApp(page, { page: compare, query: { period: "2024", show: "ranking", measure } });
    const ranks = panel(page, "Xếp hạng").getByRole("row", { name: /^(zero|bad|silent) / });
    await expect(ranks, measure).toContainText([/zero\s*1/, /bad\s*[23]/, /silent\s*–/]);
  }
  await openApp(page, { page: compare, query: { period: "2024", show: "missing" } });
  await expect(panel(page, "Chưa báo cáo").getByRole("rowheader")).toHaveText(["silent"]);
});

test("F24 a negative count is left out and named; a growth below 0 is drawn below 0", async ({ page }) => {
  await serveBloc(page, {
    units: [
      { id: "one", name: "Một" },
      { id: "two", name: "Hai" },
    ],
    figures: [
      ["one", "2024", -5],
      ["two", "2024", 4],
      ["two", "2023", 9],
    ],
  });
  await openApp(page, { page: compare, query: { period: "2024" } });
  const table = panel(page, "Bảng so sánh");
  await expect(table.getByRole("row", { name: /^Một/ }).getByRole("cell").first()).toHaveText("–");
  await expect(table.getByRole("row", { name: /^Hai/ }).getByRole("cell").nth(2)).toContainText("−5");
  await expect(page.getByRole("main")).toContainText("-5");
});

test("F25 a plan of zero is no share, and no unit is ranked by one", async ({ page }) => {
  await serveBloc(page, {
    units: [
      { id: "one", name: "Một" },
      { id: "two", name: "Hai" },
    ],
    figures: [
      ["one", "2024", 5],
      ["two", "2024", 4],
    ],
    plans: [
      ["one", 0],
      ["two", 4],
    ],
  });
  await openApp(page, { page: compare, query: { period: "2024" } });
  const one = panel(page, "Bảng so sánh").getByRole("row", { name: /^Một/ });
  await expect(one.getByRole("cell").nth(5)).toHaveText("–");
  await expect(page.getByRole("main")).not.toContainText(/∞|NaN|Infinity/);
  await openApp(page, { page: compare, query: { period: "2024", show: "ranking" } });
  await expect(panel(page, "Xếp hạng").getByRole("row", { name: /Một/ })).toContainText("–");
});

test("F28 an outlier is drawn to scale and the others can still be read", async ({ page }) => {
  await serveBloc(page, {
    units: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, name: id })),
    figures: ["a", "b", "c", "d", "e"]
      .flatMap((id): [string, string, number][] => [
        [id, "2024", 4],
        [id, "2023", 3],
      ])
      .concat([
        ["f", "2024", 4000],
        ["f", "2023", 3],
      ]),
  });
  await openApp(page, { page: compare, query: { period: "2024" } });
  const row = panel(page, "Bảng so sánh").getByRole("row", { name: /^f / });
  await expect(row.getByRole("cell")).toContainText(["4.000", "3", "+3.997"]);
  await expect(panel(page, "Bảng so sánh").getByRole("row", { name: /^a / })).toContainText("+1");
  await openApp(page, { page: compare, query: { period: "2024", show: "columns", span: "1" } });
  await expect(panel(page, "Cột theo kỳ").locator("svg").first()).toContainText("4.000");
  await expect(panel(page, "Cột theo kỳ").locator("svg").first()).toContainText("4");
});

test("F38 F40 a total that falls is shown with both sides, the variance of what was reported stands", async ({
  page,
}) => {
  await serveBloc(page, {
    units: [{ id: "one", name: "Một" }],
    figures: [
      ["one", "2024-S1", 9],
      ["one", "2024-01-01/P9M", 7],
    ],
  });
  await openApp(page, { query: { period: "2024-01-01/P9M" } });
  const list = panel(page, "Số liệu chưa khớp");
  await expect(list).toContainText("9");
  await expect(list).toContainText("7");
  await openApp(page, { page: compare, query: { show: "matrix", span: "1" } });
  const cells = panel(page, "Ma trận").getByRole("row", { name: /^Một/ }).getByRole("cell");
  await expect(cells).toContainText(["–", "9", "7", "–"]);
});

test("F39 a missing quarter is a gap in the line and a dash in its table", async ({ page }) => {
  await serveBloc(page, {
    units: [{ id: "one", name: "Một" }],
    figures: [
      ["one", "2024-Q1", 3],
      ["one", "2024-01-01/P9M", 8],
      ["one", "2024", 12],
    ],
  });
  await openApp(page, { page: compare, query: { show: "lines", span: "1" } });
  const chart = panel(page, "Đường lũy kế");
  await chart.getByRole("button", { name: "Bảng" }).click();
  await expect(chart.getByRole("row", { name: /^Một/ }).getByRole("cell")).toHaveText(["3", "–", "8", "12"]);
});

test("F41 a stated share that differs from the computed one: computed is shown, both are named", async ({
  page,
}) => {
  await serveBloc(page, {
    units: [{ id: "one", name: "Một" }],
    figures: [["one", "2024", 50, { stated: [{ percent: 60, decimals: 0, base: "plan" }] }]],
    plans: [["one", 100]],
  });
  await openApp(page, { page: compare, query: { period: "2024" } });
  const share = panel(page, "Bảng so sánh").getByRole("row", { name: /^Một/ }).getByRole("cell").nth(5);
  await expect(share).toHaveText("50%");
  await share.getByRole("button").click();
  await expect(page.getByRole("dialog")).toContainText("báo cáo nêu 60%");
});

test("F60 a parent's own total is not added to its units'", async ({ page }) => {
  await serveBloc(page, {
    units: [
      { id: "one", name: "Một" },
      { id: "two", name: "Hai" },
    ],
    figures: [
      ["bloc", "2024", 9],
      ["one", "2024", 5],
      ["two", "2024", 4],
    ],
  });
  await openApp(page, { page: compare, query: { period: "2024" } });
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/Khối.* 9 /);
  const total = panel(page, "Bảng so sánh").getByRole("row", { name: /^Cộng/ });
  await expect(total.getByRole("cell").first()).toHaveText("9");
});

test("F77 figures that were kept carry their day, not an age: however long a page slept, it stays true", async ({
  page,
  watch,
}) => {
  watch.allowConsole(/Failed to load resource|ERR_/);
  const link = { page: compare, query: sample };
  await openApp(page, link);
  await expect(panel(page, "Bảng so sánh")).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("tiendo-snapshots-1")).keys()).length))
    .toBeGreaterThan(3);
  await page.route("**/data/**", (route) => route.abort());
  await page.goto("about:blank");
  await openApp(page, link);
  const today = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  await expect(page.getByRole("status").filter({ hasText: "số liệu lưu ngày" })).toContainText(today);
  await expect(page.getByRole("main").locator("footer")).toContainText(/số liệu đến \d+\/\d+\/2024/);
});

for (const timezoneId of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
  test.describe(`F79 in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });
    test("nine months are nine months, and last year's the same nine", async ({ page }) => {
      await openApp(page, { page: compare, query: { ...sample, period: "2024-01-01/P9M" } });
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/9 tháng năm 2024.*174.*2023/);
      await expect(panel(page, "Bảng so sánh").getByRole("row", { name: /^Cụm Mẫu số 3/ })).toContainText(
        "20",
      );
      await openApp(page, { page: "/committees/cum-3", query: sample });
      await expect(page.getByRole("main").locator("footer")).toContainText("số liệu đến 25/12/2024");
    });
  });
}

for (const language of languages) {
  test(`F81 at 400% zoom nothing scrolls the page sideways and no text is cut, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const show of ["table", "matrix", "ranking", "columns", "lines", "gaps", "changes", "missing"]) {
      await openApp(page, { language, page: compare, query: { ...sample, show } });
      await expect(page.getByRole("main").locator("table, svg, p").first()).toBeVisible();
      expect(await overflowing(page), show).toEqual([]);
      expect(await cutOff(page), show).toEqual([]);
    }
    await openApp(page, { language, page: "/committees/cum-3", query: sample });
    await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
    // The heads of its table are only read out there.
    expect((await overflowing(page)).filter((name) => !/^T[RH] /.test(name))).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });
}

test("F81 in forced colours a cell's state is still seen, and with reduced motion nothing moves", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openApp(page, { page: compare, query: { ...sample, show: "matrix", level: "organisations" } });
  await page.getByRole("cell").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === "running").length,
  );
  expect(moving).toBe(0);
  const [silent, valued] = await Promise.all(
    [
      page.getByRole("cell", { name: "chưa có số liệu" }).first(),
      page.getByRole("cell", { name: /^\d+$/ }).first(),
    ].map((cell) => cell.innerText()),
  );
  expect(silent).toContain("–");
  expect(valued).toMatch(/^\d/);
});

for (const { name, query } of [
  { name: "table", query: { ...sample, level: "organisations" } },
  { name: "matrix", query: { ...sample, show: "matrix", level: "organisations", span: "5" } },
]) {
  test(`F82 the ${name} of 110 units is printed whole on A4, with its source and date`, async ({ page }) => {
    await openApp(page, { page: compare, query });
    await expect(page.getByRole("main").getByRole("row")).not.toHaveCount(0);
    await expect(page.getByRole("main").getByRole("row").nth(100)).toBeAttached();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1032, height: 703 });
    await expect(page.getByRole("main").locator("footer")).toContainText(/Nguồn: .*số liệu đến/);
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    const hidden = await page
      .getByRole("main")
      .getByRole("table")
      .evaluate((table) => {
        const box = table.parentElement;
        return box === null
          ? NaN
          : Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth);
      });
    expect(hidden, "nothing is left behind a scroll bar").toBeLessThanOrEqual(1);
    expect(await overflowing(page)).toEqual([]);
    const pdf = (
      await page.pdf({
        path: `test-results/print/compare-${name}.pdf`,
        preferCSSPageSize: true,
        printBackground: true,
      })
    ).toString("latin1");
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12][\d.]* 59[45]/);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  });
}

test("F83 a view whose code cannot be loaded → only its place says so, the others work", async ({
  page,
  watch,
}) => {
  watch.allowConsole(/Failed to (load|fetch)|dynamically imported|ERR_FAILED/);
  const chunk = "**/assets/ranking-view-*.js";
  await page.route(chunk, (route) => route.abort());
  await openApp(page, { page: compare, query: { ...sample, show: "ranking" } });
  await expect(page.getByRole("alert")).toHaveText(/^Phần này gặp lỗi; các phần khác vẫn dùng được/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("243");
  await page.getByRole("main").getByRole("link", { name: "Bảng so sánh", exact: true }).click();
  await expect(panel(page, "Bảng so sánh").getByRole("table")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "Xếp hạng", exact: true }).click();
  await page.unroute(chunk);
  await page.getByRole("alert").getByRole("button", { name: "Thử lại" }).click();
  await expect(panel(page, "Xếp hạng").getByRole("table")).toBeVisible();
});
