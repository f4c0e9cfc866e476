import { languages, openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { overflowing } from "./support/layout.ts";

const committee = "khoi-cac-co-quan-thanh-pho";
const views = [{}, { committee }, { dataset: "sample" }, { dataset: "sample", level: "organisations" }];

for (const language of languages) {
  test(`F81 at 400% zoom the page never scrolls sideways, and all of it can be used, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of views) {
      await openApp(page, { language, query });
      const quarters = panel(page, language === "vi" ? "Tiến độ theo quý" : "Progress per quarter");
      await expect(quarters.getByRole("img").first()).toBeVisible();
      expect(await overflowing(page)).toEqual([]);
      await quarters.getByRole("button", { name: language === "vi" ? "Bảng" : "Table" }).click();
      await expect(quarters.getByRole("table")).toBeVisible();
      expect(await overflowing(page)).toEqual([]);
    }
    await page.getByRole("heading", { level: 1 }).getByRole("button").click();
    await expect(page.getByRole("dialog")).toBeInViewport();
    expect(await overflowing(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page
      .getByRole("button", { name: language === "vi" ? "Đơn vị" : "Unit", exact: false })
      .first()
      .click();
    await expect(page.getByRole("searchbox")).toBeInViewport();
    expect(await overflowing(page)).toEqual([]);
  });
}

test("F81 with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openApp(page, { query: { committee } });
  await page.getByRole("button", { name: "72,5%", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === "running").length,
  );
  expect(moving).toBe(0);
});

test("F81 in forced colours bars, outlines and statuses are still told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openApp(page, { query: { committee } });
  await expect(panel(page, "Tiến độ theo quý").getByRole("img").first()).toBeVisible();
  const bar = panel(page, "Tiến độ theo đơn vị").getByRole("img").nth(2);
  const actual = await bar.locator("line").evaluate((line) => getComputedStyle(line).stroke);
  const outline = await bar
    .locator("rect")
    .first()
    .evaluate((rect) => getComputedStyle(rect).stroke);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(actual).not.toBe(paper);
  expect(outline).not.toBe(paper);
  await expect(page.getByRole("radio", { name: "9 tháng" })).toBeChecked();
  const [chosen, other] = await Promise.all(
    ["9 tháng", "6 tháng"].map((name) =>
      page.getByRole("radio", { name }).evaluate((radio) => {
        const { backgroundColor, borderColor, outlineStyle } = getComputedStyle(
          radio.nextElementSibling ?? radio,
        );
        return `${backgroundColor} ${borderColor} ${outlineStyle}`;
      }),
    ),
  );
  expect(chosen).not.toBe(other);
});

for (const query of views) {
  test(`F82 printed on A4 landscape: whole, unanimated, with its foot: ${JSON.stringify(query)}`, async ({
    page,
  }) => {
    await openApp(page, { query });
    await expect(panel(page, "Tiến độ theo quý").getByRole("img").first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1032, height: 703 });
    for (const name of ["Tiến độ theo đơn vị", "Tiến độ theo quý", "Số liệu chưa khớp"]) {
      await expect(panel(page, name)).toBeVisible();
    }
    await expect(page.getByRole("main").locator("footer")).toContainText(/Nguồn: .*số liệu đến/);
    await expect(page.getByRole("button", { name: "Bảng" })).toHaveCount(0);
    await expect(page.getByRole("combobox")).toHaveCount(0);
    expect(await overflowing(page)).toEqual([]);
    const pdf = await page.pdf({
      path: `test-results/print/${Object.values(query).join("-") || "collection"}.pdf`,
      preferCSSPageSize: true,
      printBackground: true,
    });
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 84[12][\d.]* 59[45]/);
  });
}

for (const timezoneId of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
  test.describe(`F79 in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("periods and dates are what the calendar in the report says", async ({ page }) => {
      await openApp(page, { query: { committee } });
      await expect(page.getByRole("heading", { level: 1 })).toContainText("9 tháng năm 2024: 116 trong 160");
      await expect(page.getByRole("main").locator("footer")).toContainText("số liệu đến 26/9/2024");
      await expect(panel(page, "Tiến độ theo quý").getByRole("button", { name: /^9 tháng\b/ })).toContainText(
        "116",
      );
      await expect(page.getByRole("combobox", { name: "Năm" })).toContainText("2024");
      await expect(panel(page, "Nhiệm vụ quý IV/2024")).toBeVisible();
    });
  });
}
