import { openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { serveUnits } from "./support/own-data.ts";

const committee = "khoi-cac-co-quan-thanh-pho";

for (const { part, chunk } of [
  { part: "the quarters", chunk: "**/assets/quarters-panel-*.js" },
  { part: "the chart library", chunk: "**/assets/quarter-chart-*.js" },
]) {
  test(`F83 ${part} cannot be loaded → that panel says so, the others stand, and trying again helps`, async ({
    page,
    watch,
  }) => {
    watch.allowConsole(/Failed to (load|fetch)|dynamically imported|ERR_FAILED/);
    await page.route(chunk, (route) => route.abort());
    await openApp(page, { query: { committee } });
    await expect(page.getByRole("alert")).toHaveText(/^Phần này gặp lỗi; các phần khác vẫn dùng được/);
    await expect(page.getByRole("alert")).toHaveCount(1);
    await expect(panel(page, "Tiến độ theo đơn vị")).toBeVisible();
    await expect(panel(page, "Chỉ tiêu khác")).toBeVisible();
    await page.unroute(chunk);
    await page.getByRole("alert").getByRole("button", { name: "Thử lại" }).click();
    await expect(panel(page, "Tiến độ theo quý").getByRole("button", { name: /^9 tháng\b/ })).toBeVisible();
  });
}

test("F83 data without a single indicator → the page says so instead of going blank", async ({
  page,
  watch,
}) => {
  watch.allowConsole(/./);
  await serveUnits(page, [{ id: "one", name: "Khối", value: 60 }], { indicators: [] });
  await page.goto("./");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Bộ số liệu" })).toBeVisible();
});

test("F83 a browser that translates the page → it goes on working", async ({ page }) => {
  await openApp(page);
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      for (const text of texts) {
        if (text.data.trim() === "" || text.parentElement?.closest("svg, option, font") !== null) continue;
        const inner = document.createElement("font");
        const outer = document.createElement("font");
        inner.textContent = `⟨${text.data}⟩`;
        outer.append(inner);
        text.replaceWith(outer);
      }
      return texts.length;
    });
  expect(await translate()).toBeGreaterThan(50);
  await page.getByRole("link", { name: "các cơ quan thành phố" }).click();
  await expect(page).toHaveURL(/committee=/);
  await translate();
  await page.getByRole("combobox", { name: "Chỉ tiêu" }).selectOption({ index: 4 });
  await translate();
  await page.getByRole("combobox", { name: "Ngôn ngữ" }).selectOption("English");
  await translate();
  await page.getByRole("combobox").first().selectOption({ index: 0 });
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("main").getByRole("article")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
