import type { Locator } from "@playwright/test";
import { openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

/** What the overview shows of the five reports' new members, best first. */
const views = {
  vi: {
    headline: "5 đơn vị: 1 vượt kế hoạch, 1 đúng tiến độ, 1 chậm nhẹ; 1 chưa có kế hoạch, 1 chưa có số liệu",
    list: "Tiến độ theo đơn vị",
    rows: [
      [
        "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh",
        "Năm 2022",
        "306 / 300 (299–301)",
        "102%",
        "Vượt kế hoạch",
      ],
      ["Đảng ủy Khối, khóa II, nhiệm kỳ 2020–2025", "9 tháng năm 2023", "94 / 100", "94%", "Đúng tiến độ"],
      ["Đảng ủy Khối các cơ quan thành phố", "9 tháng năm 2024", "116 / 160", "72,5%", "Chậm nhẹ"],
      ["Đảng ủy Khối CCQ tỉnh", "Quý I/2024", "24", "–", "Chưa có kế hoạch"],
      ["cụm Văn hóa, xã hội và giáo dục", "Quý III/2023", "–", "–", "Chưa có số liệu"],
    ],
  },
  en: {
    headline: "5 units: 1 above plan, 1 on pace, 1 slightly behind; 1 without a plan yet, 1 without data yet",
    list: "Progress per unit",
    rows: [
      [
        "the bloc of provincial agencies and enterprises",
        "2022",
        "306 / 300 (299–301)",
        "102%",
        "Plan exceeded",
      ],
      ["the bloc, second term of office", "Jan–Sep 2023", "94 / 100", "94%", "On pace"],
      ["the bloc of municipal agencies", "Jan–Sep 2024", "116 / 160", "72.5%", "Slightly behind"],
      ["the bloc of provincial agencies", "Q1 2024", "24", "–", "No plan yet"],
      ["cluster of culture, social affairs and education", "Q3 2023", "–", "–", "No data yet"],
    ],
  },
} as const;

for (const [language, { headline, list, rows }] of Object.entries(views)) {
  test(`without parameters the five reports' latest new members, in ${language}`, async ({ page }) => {
    await openApp(page, language === "vi" ? {} : { language: "en" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
    const items = rowsOf(panel(page, list));
    await expect(items).toHaveCount(rows.length);
    for (const [index, [name, period, value, share, status]] of rows.entries()) {
      const item = items.nth(index);
      await expect(item.getByRole("link")).toContainText(name);
      await expect(item.getByRole("button")).toHaveText([value, share]);
      await expect(item).toContainText(period);
      await expect(item).toContainText(status);
    }
  });
}

test("bars are to scale: 102% is longer than its outline, the others as long as their share of it", async ({
  page,
}) => {
  await openApp(page);
  const shares = [1.02, 0.94, 0.725];
  const items = rowsOf(panel(page, views.vi.list));
  const outlines: number[] = [];
  for (const [index, share] of shares.entries()) {
    const bar = items.nth(index).getByRole("img");
    const outline = await widthOf(bar.locator("rect").first());
    expect((await widthOf(bar.locator("line"))) / outline).toBeCloseTo(share, 3);
    outlines.push(outline);
  }
  expect(new Set(outlines.map(Math.round)).size, "one scale").toBe(1);
  await expect(items.nth(3)).toContainText("không vẽ thanh khi chưa có kế hoạch");
  await expect(items.nth(3).getByRole("img")).toHaveCount(0);
});

test("the reference stands on the bar where the year has got to", async ({ page }) => {
  await openApp(page);
  const bar = rowsOf(panel(page, views.vi.list)).nth(2).getByRole("img");
  const [outline, due] = await Promise.all(
    [bar.locator("rect").first(), bar.locator("rect").last()].map(boxOf),
  );
  expect(((due?.x ?? 0) - (outline?.x ?? 0)) / (outline?.width ?? 1)).toBeCloseTo(0.75, 2);
});

test("sorts by attainment, pace gap, name and value", async ({ page }) => {
  await openApp(page);
  const region = panel(page, views.vi.list);
  const sort = region.getByRole("combobox", { name: "Sắp xếp" });
  const shares = rowsOf(region).locator("button:last-of-type");
  for (const [option, order] of [
    ["Chênh lệch so với mốc", ["72,5%", "102%", "94%", "–", "–"]],
    ["Số thực hiện", ["102%", "72,5%", "94%", "–", "–"]],
    ["Tên đơn vị", ["72,5%", "–", "–", "102%", "94%"]],
    ["Tỷ lệ thực hiện", ["102%", "94%", "72,5%", "–", "–"]],
  ] as const) {
    await sort.selectOption(option);
    await expect
      .poll(async () => (await shares.allInnerTexts()).filter((_, index) => index % 2 === 1))
      .toEqual(order);
  }
});

test("the second collection is one link away", async ({ page }) => {
  await openApp(page);
  await page.getByRole("link", { name: "Các báo cáo công khai khác" }).click();
  await expect(page).toHaveURL(/committee=public-reports/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^\d+ đơn vị/);
});

/** The list's rows; the legend is a list too. */
function rowsOf(region: Locator): Locator {
  return region.getByRole("listitem").filter({ has: region.page().getByRole("link") });
}

async function boxOf(mark: Locator): Promise<DOMRect> {
  return mark.evaluate((element) => element.getBoundingClientRect().toJSON());
}

async function widthOf(mark: Locator): Promise<number> {
  return (await boxOf(mark)).width;
}
