import { join } from "node:path";
import { panel } from "./support/app.ts";
import { dist, startHost } from "./support/data-host.ts";
import { expect, test } from "./support/fixtures.ts";

const headline = "5 đơn vị: 1 vượt kế hoạch";

for (const credentials of [false, true]) {
  test(`the built app reads another server's data by its config.json alone${credentials ? ", with cookies" : ""}`, async ({
    page,
    context,
    watch,
  }) => {
    const data = await startHost({
      folder: join(dist, "data", "reports"),
      headers: ({ headers: { origin = "" } }) => ({
        "access-control-allow-origin": credentials ? origin : "*",
        "cross-origin-resource-policy": "cross-origin",
        ...(credentials && { "access-control-allow-credentials": "true" }),
      }),
    });
    const config = {
      default: "office",
      datasets: [
        { id: "office", url: `${data.origin}/`, name: { vi: "Số liệu của văn phòng" }, credentials },
      ],
    };
    const app = await startHost({ folder: dist, instead: { "config.json": JSON.stringify(config) } });
    watch.allowOrigin(app.origin);
    watch.allowOrigin(data.origin);
    await context.addCookies([{ name: "session", value: "office-7", url: data.origin }]);

    await page.goto(`${app.origin}/`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
    await page.getByRole("link", { name: "Đảng ủy Khối các cơ quan thành phố" }).click();
    await expect(panel(page, "Tiến độ theo quý").getByRole("button", { name: /^9 tháng\b/ })).toContainText(
      "116",
    );
    await page.getByRole("button", { name: "Đơn vị" }).click();
    await expect(page.getByRole("dialog").getByRole("status")).toHaveText(/^\d+ đơn vị khớp$/);

    expect(data.asked.map(({ url }) => url)).toEqual(
      expect.arrayContaining(["/catalog.json", "/committees/five-reports.json", "/search.json"]),
    );
    for (const { method, headers } of data.asked) {
      expect(method, "no preflight").toBe("GET");
      expect(headers.cookie).toBe(credentials ? "session=office-7" : undefined);
    }
    expect(app.asked.some(({ url }) => url?.startsWith("/data/sample"))).toBe(false);
    await Promise.all([app.close(), data.close()]);
  });
}

test("the built app works from any folder of a host, with data beside it or above", async ({
  page,
  watch,
}) => {
  const config = { default: "reports", datasets: [{ id: "reports", url: "../data/reports" }] };
  const app = await startHost({
    folder: join(dist, ".."),
    instead: { "dist/config.json": JSON.stringify(config) },
  });
  const data = await startHost({ folder: dist });
  watch.allowOrigin(app.origin);
  watch.allowConsole(/404/);
  await page.route(`${app.origin}/data/**`, (route) =>
    route.fulfill({ path: join(dist, new URL(route.request().url()).pathname) }),
  );
  await page.goto(`${app.origin}/dist/`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
  await Promise.all([app.close(), data.close()]);
});

test("a data set whose server forbids other origins is named with what to do", async ({ page, watch }) => {
  const data = await startHost({ folder: join(dist, "data", "reports") });
  const config = { default: "office", datasets: [{ id: "office", url: data.origin }] };
  const app = await startHost({ folder: dist, instead: { "config.json": JSON.stringify(config) } });
  watch.allowOrigin(app.origin);
  watch.allowOrigin(data.origin);
  watch.allowConsole(/CORS|Failed to load/);
  await page.goto(`${app.origin}/`);
  await expect(page.getByRole("alert")).toContainText("Không kết nối được với nơi lưu số liệu");
  await Promise.all([app.close(), data.close()]);
});
