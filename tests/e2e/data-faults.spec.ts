import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { languages, openApp, themes } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { serveUnits } from "./support/own-data.ts";
import { csvFile, workbook } from "./support/workbooks.ts";

const head = "Đơn vị;Kết nạp đảng viên mới Quý I/2025";
const take = "Nhập phần đã chọn";

/** A data set of one's own, of one unit. */
async function beginSet(page: Page): Promise<void> {
  await openApp(page, { page: "/data/sets" });
  await page.getByLabel("Tên bộ số liệu").fill("Khối thử");
  await page.getByLabel("Tên đơn vị cao nhất").fill("Đảng bộ Khối Thử");
  await page.getByRole("button", { name: "Tạo bộ mới" }).click();
  await expect(page.getByRole("main")).toContainText("Khối thử");
  await page.getByRole("link", { name: "Nhập từ tệp" }).click();
}

async function bring(page: Page, file: ReturnType<typeof csvFile>): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(file);
}

test("F80 without workers a workbook is refused and says so, a small CSV comes in", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  await beginSet(page);
  await bring(page, await workbook("q1.xlsx", [["Đơn vị", "Quý I/2025"]]));
  await expect(page.getByRole("alert")).toContainText("Hãy lưu thành CSV");
  await bring(page, csvFile("q1.csv", `${head}\nĐảng bộ Khối Thử;3\n`));
  await page.getByRole("button", { name: take }).click();
  await expect(page.getByText("Đã nhập 1 số.")).toBeVisible();
});

test("F66 HTML in a file's names stands there letter by letter", async ({ page }) => {
  const name = `<img src=x onerror="document.title='hit'">`;
  await beginSet(page);
  await bring(
    page,
    csvFile("<b>q1</b>.csv", `${head}\n"${name.replaceAll('"', '""')}";3\nĐảng bộ Khối Thử;4\n`),
  );
  await page.getByRole("tab", { name: /Bị loại 1/ }).click();
  await expect(page.getByRole("main")).toContainText(name);
  await expect(page.getByRole("main")).toContainText("<b>q1</b>.csv");
  await page.getByLabel(/<img/).focus();
  await page.getByLabel(/<img/).selectOption({ label: "Thêm đơn vị mới" });
  await page.getByRole("button", { name: take }).click();
  await page.getByRole("link", { name: "Xem biểu đồ" }).click();
  await expect(page.getByRole("main")).toContainText(name);
  await expect(page.locator("main img")).toHaveCount(0);
  expect(await page.title()).not.toBe("hit");
});

test("F53 columns parted by another mark than the one that was found are parted anew by choice", async ({
  page,
}) => {
  await beginSet(page);
  const rows = ["Đơn vị|Năm 2024|Ghi chú", "Đảng bộ Khối Thử|5|a;b;c;d", "x|6|a;b;c;d;e;f"];
  await bring(page, csvFile("q1.csv", rows.join("\n")));
  const marks = page.getByLabel("Dấu phân cách cột");
  await marks.selectOption(";");
  await expect(
    page.getByRole("region", { name: "Những dòng đầu của tệp" }).getByRole("cell").first(),
  ).toContainText("|");
  await marks.selectOption("|");
  await expect(
    page.getByRole("region", { name: "Những dòng đầu của tệp" }).getByRole("cell").first(),
  ).toHaveText("Đơn vị");
});

test("F31 a copy says of which revision it is, and that there is a newer one: both stay as they are", async ({
  page,
}) => {
  await serveUnits(page, [{ id: "mot", name: "Đảng bộ Một", value: 80 }]);
  await openApp(page, { page: "/data/sets", query: { dataset: "reports" } });
  await page.getByRole("button", { name: "Sao chép bộ đang xem" }).click();
  await expect(page.getByText(/Sao chép từ “.*”, bản 1, \d/u)).toBeVisible();
  await expect(page.getByText("bản của bạn không tự thay đổi")).toHaveCount(0);
  await page.route("**/data/reports/catalog.json", async (route) => {
    const response = await route.fetch();
    const catalog: object = await response.json().catch(() => ({}));
    await route.fulfill({ json: { ...catalog, ...newer } });
  });
  await page.reload();
  await expect(page.getByText("Nay đã có bản 1.999, số liệu đến 31/12/2024")).toBeVisible();
});

const newer = { revision: 1999, asOf: "2024-12-31" };

test("F70 a window that keeps nothing says so, and shows published figures all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, "open", {
      value: () => {
        const request = new EventTarget();
        setTimeout(() => request.dispatchEvent(new Event("error")));
        return request;
      },
    });
  });
  await openApp(page, { page: "/data/sets" });
  await expect(page.getByRole("alert")).toContainText("số liệu sẽ mất khi đóng cửa sổ");
  await page.getByRole("link", { name: "Tổng quan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("F71 the browser's answer to the wish to keep is told, a backup is asked for, iPhones are named", async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persist = async () => false;
    navigator.storage.persisted = async () => false;
  });
  await beginSet(page);
  await bring(page, csvFile("q1.csv", `${head}\nĐảng bộ Khối Thử;3\n`));
  await page.getByRole("button", { name: take }).click();
  await expect(page.getByText("Đã nhập 1 số.")).toBeVisible();
  await page.getByRole("link", { name: "Bộ số liệu" }).click();
  await expect(page.getByText("Có thay đổi chưa được sao lưu")).toBeVisible();
  await expect(page.getByText("có thể xóa khi máy thiếu chỗ")).toContainText("7 ngày");
  await page.getByRole("button", { name: "Yêu cầu giữ lâu dài" }).click();
  await expect(page.getByText("Trình duyệt chưa đồng ý")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tệp sao lưu" }).click();
  await download;
  await expect(page.getByText("Có thay đổi chưa được sao lưu")).toHaveCount(0);
});

test("a data set's own file in the drop zone becomes a data set", async ({ page }) => {
  await beginSet(page);
  await page.getByRole("link", { name: "Bộ số liệu" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  const path = await (await download).path();
  await page.getByRole("link", { name: "Nhập từ tệp" }).click();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "khoi-thu.json",
      mimeType: "application/json",
      buffer: await import("node:fs/promises").then(({ readFile }) => readFile(path)),
    });
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2);
  await page.getByRole("link", { name: "Nhập từ tệp" }).click();
  await bring(page, { ...csvFile("khac.json", "{}"), mimeType: "application/json" });
  await expect(page.getByRole("alert")).toContainText("không phải là tệp sao lưu");
});

test("F74 F75 a tab that is closed while figures are taken in leaves all of them or none", async ({
  context,
}) => {
  test.setTimeout(180_000);
  const first = await context.newPage();
  await beginSet(first);
  const link = first.url();
  await first.close();
  let turn = 0;
  for (const wait of [0, 3, 8, 15, 30, 60, 120, 500]) {
    turn += 1;
    const tab = await context.newPage();
    await tab.goto(link);
    await bring(tab, figuresOfTurn(turn));
    await expect(tab.getByRole("tabpanel").getByRole("row").nth(1)).toBeVisible();
    await tab.getByRole("button", { name: take }).click({ noWaitAfter: true });
    await tab.waitForTimeout(wait);
    await tab.close();
    const after = await context.newPage();
    await after.goto(link);
    await after.getByRole("heading", { level: 1 }).waitFor();
    const values = await valuesIn(after);
    await after.close();
    expect([0, 400], `closed after ${wait} ms`).toContain(values.length);
    expect(new Set(values.map((value) => Math.floor(value / 1000))).size).toBeLessThanOrEqual(1);
  }
});

/** 400 figures, of each turn others. */
function figuresOfTurn(turn: number): ReturnType<typeof csvFile> {
  const rows = Array.from({ length: 400 }, (_, at) => {
    const month = String(1 + (at % 12)).padStart(2, "0");
    return `Đảng bộ Khối Thử;${1990 + Math.floor(at / 12)}-${month};${turn * 1000 + at}`;
  });
  return csvFile("lon.csv", ["Đơn vị;Kỳ;Kết nạp đảng viên mới", ...rows].join("\n"));
}

/** The values of all figures that lie in the browser's store. */
function valuesIn(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const request = indexedDB.open("tiendo-workspace");
        request.addEventListener("error", () => reject(new Error("not opened")));
        request.addEventListener("success", () => {
          const db = request.result;
          const all = db.transaction("books").objectStore("books").getAll();
          all.addEventListener("success", () => {
            db.close();
            const text = JSON.stringify(all.result);
            resolve([...text.matchAll(/"value":(\d+)/gu)].map(([, value]) => Number(value)));
          });
        });
      }),
  );
}

for (const language of languages) {
  for (const theme of themes) {
    test(`axe finds nothing on the pages of data, ${language}, ${theme}`, async ({ page }) => {
      await beginSet(page);
      const dataset = new URL(page.url()).searchParams.get("dataset") ?? undefined;
      for (const tab of ["import", "edit", "structure", "sets", "history"]) {
        await openApp(page, { language, theme, page: `/data/${tab}`, query: { dataset } });
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        expect(await findings(page), tab).toEqual([]);
      }
      await openApp(page, { language, theme, page: "/data", query: { dataset } });
      await bring(page, csvFile("q1.csv", `${head};Tỷ lệ\nĐảng bộ Khối Thử;1.234;0,8\nSở Lạ;x3;0,7\n`));
      await page.getByRole("tabpanel").waitFor();
      expect(await findings(page), "staged").toEqual([]);
    });
  }
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("svg text").analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
  );
}
