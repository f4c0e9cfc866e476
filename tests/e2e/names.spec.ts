import { openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { serveUnits } from "./support/own-data.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const html = `<img src=x onerror="document.title='hacked'"> <b>Khối</b>`;
const formula = "=HYPERLINK(1)";

test("F65 formula text in a name is copied inert", async ({ page }) => {
  await serveUnits(page, [{ id: "one", name: formula, value: 60 }]);
  await openApp(page);
  const list = panel(page, "Tiến độ theo đơn vị");
  await list.getByRole("button", { name: "Sao chép" }).click();
  await expect(list.getByRole("status")).toHaveText("Đã sao chép");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`\n'${formula}\t`);
});

test("F66 HTML in names, titles and the link is shown as it is written", async ({ page, watch }) => {
  watch.allowConsole(/404/);
  await serveUnits(page, [{ id: "one", name: html, value: 60 }], { title: html });
  await openApp(page, { query: { indicator: html } });
  await expect(page.getByRole("link", { name: html })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: html })).toBeVisible();
  await page.getByRole("button", { name: "60%" }).click();
  await expect(page.getByRole("dialog").getByText(html).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Đơn vị" }).click();
  await page.getByRole("searchbox").fill("khoi");
  await expect(page.getByRole("dialog").getByText(html)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: html }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("60 trong 100");
  expect(await page.locator("main :is(img[src], b b)").count()).toBe(0);
  expect(await page.title()).not.toBe("hacked");
});

test("F67 units and indicators named __proto__ and constructor are units and indicators", async ({
  page,
}) => {
  await serveUnits(page, [
    { id: "__proto__", name: "Khối __proto__", value: 60 },
    { id: "constructor", name: "Khối constructor", value: 75 },
  ]);
  await openApp(page);
  const list = panel(page, "Tiến độ theo đơn vị");
  await expect(list.getByRole("button", { name: "60 / 100" })).toBeVisible();
  await list.getByRole("link", { name: "Khối __proto__" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("60 trong 100");
  await expect(panel(page, "Tiến độ theo quý").getByRole("button", { name: /^9 tháng\b/ })).toContainText(
    "60",
  );
  await openApp(page, { query: { committee: "constructor" } });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("75 trong 100");
  await openApp(page, { query: { indicator: "__proto__", reference: "toString" } });
  await expect(page.getByRole("status").filter({ hasText: "“__proto__”" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "“toString”" })).toBeVisible();
});

test("F21 F22 a bad record is named and left out, a missing value is not 0, a real 0 is drawn", async ({
  page,
}) => {
  await serveUnits(page, [
    { id: "bad", name: "Khối lỗi", value: "#DIV/0!" },
    { id: "zero", name: "Khối không", value: 0 },
  ]);
  await openApp(page);
  await page.getByText("1 bản ghi bị loại").click();
  await expect(page.getByText(/#DIV\/0!/)).toBeVisible();
  const list = panel(page, "Tiến độ theo đơn vị");
  await expect(list.getByRole("listitem").filter({ hasText: "Khối lỗi" })).toContainText("Chưa có số liệu");
  const zero = list.getByRole("listitem").filter({ hasText: "Khối không" });
  await expect(zero.getByRole("button")).toHaveText(["0 / 100", "0%"]);
  await expect(zero.getByRole("img").locator("line")).toHaveAttribute("x1", "3");
});
