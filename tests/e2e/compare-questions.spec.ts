import type { Locator, Page } from "@playwright/test";
import { languages, openApp, panel } from "./support/app.ts";
import { numberIn, rowsOf } from "./support/data-rows.ts";
import { expect, test } from "./support/fixtures.ts";
import { Presses } from "./support/presses.ts";

const words = {
  vi: {
    compare: "So sánh",
    table: "Bảng so sánh",
    gaps: "Phần hụt, phần vượt",
    missing: "Chưa báo cáo",
    organisations: "Tổ chức cơ sở đảng",
    nineMonths: "9 tháng",
    unit: "Cụm Mẫu số 3: Khoa giáo, y tế",
    behind: /^Kéo lùi nhiều nhất: (.*)$/,
    discrepancies: "Số liệu chưa khớp",
    better: ["20", "24", "−4", "−16,7%"],
    needs: "20 trong 31 đảng viên mới",
    left: "còn 11 trong quý IV",
    likely: "ít khả năng đạt",
    chance: /ít khả năng/,
    doesNotAddUp: "các thành phần cộng lại 109, tổng báo cáo là 110",
    silent: /^\d+ đơn vị chưa có số liệu năm 2024$/,
    trail: "Nguồn và cách tính",
  },
  en: {
    compare: "Compare",
    table: "Comparison table",
    gaps: "Shortfall and surplus",
    missing: "Not reported",
    organisations: "Grassroots organisations",
    nineMonths: "Jan–Sep",
    unit: "Sample cluster 3: Education and health",
    behind: /^Holding back most: (.*)$/,
    discrepancies: "What does not add up",
    better: ["20", "24", "−4", "−16.7%"],
    needs: "20 of 31 new members",
    left: "11 to go in Q4",
    likely: "unlikely to be met",
    chance: /unlikely/,
    doesNotAddUp: "the parts add to 109, the whole is reported as 110",
    silent: /^\d+ units have no data for 2024 yet$/,
    trail: "Source and formula",
  },
} as const;

for (const language of languages) {
  const said = words[language];
  const start = (page: Page) => openApp(page, { language, query: { dataset: "sample" } });
  const toCompare = (page: Page) =>
    page.getByRole("banner").getByRole("link", { name: said.compare, exact: true });

  test(`which five units hold the bloc back this quarter: three presses, ${language}`, async ({ page }) => {
    await start(page);
    const presses = new Presses();
    await presses.on(
      toCompare(page),
      tab(page, said.gaps),
      page.getByRole("radio", { name: said.organisations }),
    );
    const answer = page.getByRole("main").getByText(said.behind);
    await expect(answer).toContainText("029");
    expect(presses.count).toBeLessThanOrEqual(3);
    const named = (said.behind.exec(await answer.innerText())?.[1] ?? "").split("; ").slice(0, 5);
    expect(named).toHaveLength(5);

    await tab(page, said.table).click();
    const table = panel(page, said.table).getByRole("table");
    await expect(table.getByRole("row")).not.toHaveCount(0);
    await expect(table).toContainText("110");
    const shortfalls = (await rowsOf(table)).slice(1, -1).flatMap((cells) => {
      const [actual, plan] = [numberIn(cells[1] ?? "", language), numberIn(cells[5] ?? "", language)];
      return actual === undefined || plan === undefined ? [] : [actual - plan];
    });
    const largest = shortfalls.toSorted((one, other) => one - other).slice(0, 5);
    expect(named.map((text) => Number(/[−+]\d+$/.exec(text)?.[0].replace("−", "-")))).toEqual(largest);
  });

  test(`is cluster 3 better than in the same nine months last year: two presses, ${language}`, async ({
    page,
  }) => {
    await start(page);
    const presses = new Presses();
    await presses.on(toCompare(page), page.getByRole("radio", { name: said.nineMonths }));
    const row = panel(page, said.table).getByRole("row", { name: said.unit });
    await expect(row.getByRole("cell")).toContainText(said.better);
    expect(presses.count).toBeLessThanOrEqual(3);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("174");
  });

  test(`what a unit still needs and whether that is likely: three presses, ${language}`, async ({ page }) => {
    await start(page);
    const presses = new Presses();
    await presses.on(
      page.getByRole("radio", { name: said.nineMonths }),
      page.getByRole("main").getByRole("link", { name: said.unit }),
    );
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toContainText(said.needs);
    await expect(title).toContainText(said.left);
    await expect(page.getByRole("main")).toContainText(said.likely);
    await presses.on(title.getByRole("button"));
    const trail = page.getByRole("dialog", { name: said.trail });
    await expect(trail).toContainText("31 − 20 = 11");
    await expect(trail).toContainText(said.chance);
    expect(presses.count).toBeLessThanOrEqual(3);
  });

  test(`the committee's own page says the same, ${language}`, async ({ page }) => {
    await openApp(page, {
      language,
      page: "/committees/cum-3",
      query: { dataset: "sample", period: "2024-01-01/P9M" },
    });
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toContainText(said.needs);
    await expect(title).toContainText(said.left);
    await title.getByRole("button").click();
    await expect(page.getByRole("dialog", { name: said.trail })).toContainText(said.chance);
  });

  test(`F40 F41 which figures do not add up: one press for both sides, ${language}`, async ({ page }) => {
    await start(page);
    const list = panel(page, said.discrepancies);
    await expect(list).toContainText(said.doesNotAddUp);
    const presses = new Presses();
    await presses.on(list.getByText(said.doesNotAddUp));
    await expect(list).toContainText("110");
    await expect(list.getByRole("listitem").filter({ hasText: said.doesNotAddUp })).toContainText("Báo cáo");
    expect(presses.count).toBeLessThanOrEqual(3);
  });

  test(`who has not reported: three presses, with the list to copy, ${language}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await start(page);
    const presses = new Presses();
    await presses.on(
      toCompare(page),
      tab(page, said.missing),
      page.getByRole("radio", { name: said.organisations }),
    );
    const list = panel(page, said.missing);
    const sentence = list.getByText(said.silent);
    await expect(sentence).toBeVisible();
    expect(presses.count).toBeLessThanOrEqual(3);
    const rows = (await rowsOf(list.getByRole("table"))).slice(1);
    expect(numberIn(await sentence.innerText(), language)).toBe(rows.length);
    await list.getByRole("button").first().click();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    expect(message.split("\n")).toHaveLength(rows.length + 1);
    for (const [name = ""] of rows) expect(message).toContain(name);
  });
}

function tab(page: Page, name: string): Locator {
  return page.getByRole("main").getByRole("link", { name, exact: true });
}
