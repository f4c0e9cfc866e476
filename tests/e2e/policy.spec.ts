import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages, openApp, panel } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

// What the fixture of every test collects (policy violations, console, requests elsewhere), on one journey through all.
for (const language of languages) {
  test(`a journey through everything breaks no policy and asks no other origin, in ${language}`, async ({
    page,
  }) => {
    const isVietnamese = language === "vi";
    await openApp(page, { language, theme: "dark" });
    await page.getByRole("button", { name: "72" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    const quarters = panel(page, isVietnamese ? "Tiến độ theo quý" : "Progress per quarter");
    await quarters.getByRole("button", { name: isVietnamese ? "Bảng" : "Table" }).click();
    await expect(quarters.getByRole("table")).toBeVisible();
    await page.getByRole("button", { name: isVietnamese ? "Đơn vị" : "Unit" }).click();
    await page.getByRole("searchbox").fill("thanh pho");
    await page.getByRole("dialog").getByRole("listitem").getByRole("button").first().click();
    await expect(page).toHaveURL(/committee=/);
    await openApp(page, { language, query: { dataset: "sample", view: "quarter", level: "organisations" } });
    await expect(quarters.getByRole("button", { name: isVietnamese ? /^Quý III\b/ : /^Q3\b/ })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(quarters).toBeVisible();
  });
}

test("the policy stands in the page, allows nothing inline and no eval", async ({ page }) => {
  await openApp(page);
  const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self' https: http://127.0.0.1:*");
  expect(policy).not.toContain("unsafe");
});

test("the policy bites: a foreign image is refused", async ({ page, watch }) => {
  watch.allowConsole(/violat|policy/i);
  watch.allowOrigin("https://example.invalid");
  await openApp(page);
  const refused = await page.evaluate(async () => {
    const image = new Image();
    const violation = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective), {
        once: true,
      });
    });
    image.src = "https://example.invalid/pixel.png";
    document.body.append(image);
    return violation;
  });
  expect(refused).toBe("img-src");
});

test("the built app holds no line of the mocks, and no inline script or style", async () => {
  const names = await readdir(dist, { recursive: true });
  const read = async (name: string) => ({ name, text: await readFile(join(dist, name), "utf8") });
  const code = await Promise.all(names.filter((name) => /\.(js|css|html|map)$/.test(name)).map(read));
  expect(code.length).toBeGreaterThan(5);
  expect(names.filter((name) => /mock|msw/i.test(name))).toEqual([]);
  expect(code.filter(({ text }) => /mockServiceWorker|\bmsw\b|onUnhandledFrame/i.test(text))).toEqual([]);
  const html = code.filter(({ name }) => name.endsWith(".html")).map(({ text }) => text);
  for (const page of html) {
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/i);
  }
});
