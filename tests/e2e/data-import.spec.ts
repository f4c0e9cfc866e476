import type { Page } from "@playwright/test";
import { languages, openApp, screenshot, themes } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { cutOff, overflowing } from "./support/layout.ts";
import { csvFile, workbook } from "./support/workbooks.ts";

const words = {
  vi: {
    choose: "Chọn tệp…",
    take: "Nhập phần đã chọn",
    undo: "Hoàn tác lần nhập này",
    undone: "Đã hoàn tác lần nhập.",
    charts: "Xem biểu đồ",
    cumulative: /lũy kế từ đầu năm/,
    inPeriod: "Riêng từng kỳ",
    rejected: /Bị loại/,
    done: (count: number) => `Đã nhập ${count} số.`,
    close: "Bỏ tệp này",
  },
  en: {
    choose: "Choose a file…",
    take: "Take what is chosen",
    undo: "Undo this import",
    undone: "The import is undone.",
    charts: "See the charts",
    cumulative: /cumulative from the year/,
    inPeriod: "Each for itself",
    rejected: /Rejected/,
    done: (count: number) => `${count} figures taken in.`,
    close: "Put this file away",
  },
} as const;

/** A sheet as an office has it: titles above, a "TT" column, quarters across, a total below, and mistakes in it. */
function officeSheet() {
  return workbook(
    "ket-nap-2025.xlsx",
    [
      ["ĐẢNG ỦY KHỐI MẪU"],
      ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2025"],
      [],
      ["TT", "Đơn vị", "Kế hoạch năm", "Quý I", "Quý II", "Quý III", "Quý IV", "Ghi chú"],
      [1, "ĐB Trung tâm Kiểm soát bệnh Mẫu 038", 5, 1, 2, 0, 1, null],
      [2, "Chi bộ Thư viện Mẫu 039", 2, 0, null, 1, "#N/A", "chưa báo cáo quý II"],
      [3, "Trường Mẫu 040", 3, 1, 1, 1, 2, null],
      [4, "Sở Mới thành lập", 4, 1, 1, 1, 1, null],
      [null, "Tổng cộng", 14, 3, 4, 3, 4, null],
    ],
    "Kết nạp",
  );
}

async function bring(page: Page, file: Awaited<ReturnType<typeof workbook>>): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(file);
}

/** All of a published data set is read before a file is laid beside it. */
// A published data set is some 700 files, and every journey reads it anew.
test.setTimeout(120_000);

const patience = { timeout: 30_000 };

for (const language of languages) {
  const said = words[language];
  test(`an office's workbook comes in, is charted, stays after the page is loaded anew, and goes again by one press, ${language}`, async ({
    page,
  }) => {
    await openApp(page, { language, page: "/data", query: { dataset: "sample" } });
    await bring(page, await officeSheet());
    await page.getByRole("tabpanel").waitFor(patience);
    await page.getByLabel(said.cumulative).selectOption({ label: said.inPeriod });
    await expect(page.getByRole("tab", { name: /13/ })).toBeVisible(patience);
    await page.getByRole("tab", { name: said.rejected }).click();
    const rejected = page.getByRole("tabpanel").getByRole("row");
    await expect(rejected.filter({ hasText: "Kết nạp · G6" })).toContainText("#N/A");
    await expect(rejected.filter({ hasText: "Sở Mới thành lập" })).toHaveCount(5);
    await screenshot(page, `data-staged-1366-${language}-light`);
    await page.getByRole("button", { name: said.take }).click();
    await expect(page.getByText(said.done(13))).toBeVisible();
    await page.getByRole("link", { name: said.charts }).click();
    await page.goto(`${page.url().replace(/#.*/u, "")}#/committees/tc-040`);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect(page.getByRole("main")).toContainText("2025");
    const link = new URL(page.url());
    await page.goto(`${link.origin}${link.pathname}${link.search}#/data/history`);
    await expect(page.getByText("ket-nap-2025.xlsx")).toBeVisible();
    await page.getByRole("listitem").getByRole("button").first().click();
    await expect(page.locator("[data-undone]")).toHaveCount(1);
    await page.goto(`${link.origin}${link.pathname}${link.search}#/committees/tc-040`);
    await expect(page.getByRole("main")).not.toContainText("2025");
  });
}

test("F10 what is staged stays while one looks at another page, and is taken in after", async ({ page }) => {
  await openApp(page, { page: "/data", query: { dataset: "sample" } });
  await bring(page, csvFile("q1.csv", "Đơn vị;Kết nạp đảng viên mới Quý I/2025\nTrường Mẫu 040;3\n"));
  await expect(page.getByRole("tab", { name: /Mới 1/ })).toBeVisible(patience);
  await page.getByRole("link", { name: "So sánh" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("link", { name: "Số liệu" }).click();
  await page.getByRole("button", { name: words.vi.take }).click();
  await expect(page.getByText(words.vi.done(1))).toBeVisible();
});

test("a unit that nobody knows is added by choice, and then has its own figures", async ({ page }) => {
  await openApp(page, { page: "/data", query: { dataset: "sample" } });
  await bring(page, csvFile("q1.csv", "Đơn vị;Kết nạp đảng viên mới Quý I/2025\nSở Ngoại vụ;3\n"));
  await page.getByLabel(/Sở Ngoại vụ/).selectOption({ label: "Thêm đơn vị mới" });
  await page.getByRole("button", { name: words.vi.take }).click();
  await page.getByRole("link", { name: words.vi.charts }).click();
  await expect(page.getByRole("main")).toContainText("Sở Ngoại vụ");
});

test("F68 F61 an empty file and one that is no workbook say so, and change nothing", async ({ page }) => {
  await openApp(page, { page: "/data", query: { dataset: "sample" } });
  await bring(page, csvFile("rong.csv", ""));
  await expect(page.getByRole("alert")).toContainText("Không có gì thay đổi");
  await bring(page, { ...csvFile("gia.xlsx", "%PDF-1.7"), mimeType: "application/octet-stream" });
  await expect(page.getByRole("alert")).toContainText("không phải là bảng tính");
});

test("a table is pasted from a spreadsheet", async ({ page }) => {
  await openApp(page, { page: "/data", query: { dataset: "sample" } });
  await page.getByLabel("Dán bảng vào đây").evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Đơn vị\tKết nạp đảng viên mới Quý I/2025\nTrường Mẫu 040\t4");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole("tabpanel")).toContainText("Quý I/2025", patience);
});

for (const language of languages) {
  const said = words[language];
  test(`the pages of data: nothing sticks out, no text is cut, ${language}`, async ({ page }) => {
    for (const theme of themes) {
      await openApp(page, { language, theme, page: "/data", query: { dataset: "sample" } });
      await bring(page, await officeSheet());
      await page.getByRole("tabpanel").waitFor(patience);
      for (const size of [
        { width: 390, height: 844 },
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        await page.setViewportSize(size);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        await screenshot(page, `data-import-${size.width}-${language}-${theme}`);
      }
      await page.getByRole("button", { name: said.close }).click();
      for (const tab of ["sets", "history"]) {
        await openApp(page, { language, theme, page: `/data/${tab}`, query: { dataset: "sample" } });
        expect(await overflowing(page)).toEqual([]);
        await screenshot(page, `data-${tab}-${language}-${theme}`);
      }
    }
  });
}
