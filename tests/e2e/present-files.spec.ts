import { readFile, writeFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { languages } from "./support/app.ts";
import { onTheWall, openDeckFile, saidBy, tenSlides, words } from "./support/deck.ts";
import { expect, test } from "./support/fixtures.ts";

for (const language of languages) {
  test(`the single file, the presentation and the PDF say what the screen says, in ${language}`, async ({
    page,
    context,
    browser,
  }, info) => {
    const outputPath = (name: string) => info.outputPath(name);
    const deck = tenSlides(language);
    const said = saidBy(deck);
    await openDeckFile(page, deck);

    const save = async (name: string | RegExp) => {
      await page.getByText(words[language].save).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      const path = outputPath(download.suggestedFilename());
      await download.saveAs(path);
      return path;
    };

    await test.step("the single file, opened from disk", async () => {
      const path = await save(words[language].html);
      expect((await readFile(path)).byteLength).toBeLessThan(1_500_000);
      const alone = await browser.newContext({ offline: true, viewport: { width: 1024, height: 768 } });
      const file = await alone.newPage();
      const complaints: string[] = [];
      file.on("console", (message) => complaints.push(message.text()));
      file.on("pageerror", (error) => complaints.push(error.message));
      file.on("request", (request) => {
        if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
      });
      await file.goto(`file://${path}`);
      for (const [index, texts] of said.entries()) {
        const slide = onTheWall(file);
        await expect(slide).toContainText(`${index + 1} / 10`);
        const read = (await slide.innerText()).replaceAll(/\s+/gu, " ");
        const drawn = (await slide.locator("text").allTextContents()).join(" ");
        for (const text of texts) expect(`${read} ${drawn}`).toContain(text);
        await file.keyboard.press("PageDown");
      }
      expect(
        await file.evaluate(() => document.fonts.check('600 24px "Be Vietnam Pro"', document.body.innerText)),
      ).toBe(true);
      await file.keyboard.press("Home");
      await file.mouse.move(200, 200);
      await file.mouse.move(260, 260);
      const [speaker] = await Promise.all([
        alone.waitForEvent("page"),
        file.getByRole("button", { name: words[language].speaker }).click(),
      ]);
      await expect(speaker.locator("article").first()).toBeVisible();
      await speaker.keyboard.press("PageDown");
      await expect(onTheWall(file)).toContainText("2 / 10");
      await file.keyboard.press("F5");
      await expect(onTheWall(file)).toContainText("2 / 10");
      expect(complaints).toEqual([]);
      await alone.close();
    });

    await test.step("the presentation", async () => {
      const parts = unzipSync(new Uint8Array(await readFile(await save(words[language].pptx))));
      const texts = (name: string) =>
        [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<(?:a:t|c:v)>([^<]*)</g)].map(
          ([, text = ""]) => text.replaceAll("&amp;", "&").replaceAll("&apos;", "'").replaceAll("&lt;", "<"),
        );
      for (const [index, wanted] of said.entries()) {
        const slide = `ppt/slides/slide${index + 1}.xml`;
        const relations = strFromU8(parts[`ppt/slides/_rels/slide${index + 1}.xml.rels`] ?? new Uint8Array());
        const chart = /charts\/(chart\d+\.xml)/.exec(relations)?.[1];
        const all = [...texts(slide), ...(chart === undefined ? [] : texts(`ppt/charts/${chart}`))].join(" ");
        for (const text of wanted) expect(plain(all)).toContain(plain(text));
      }
    });

    await test.step("the PDF, a slide a page", async () => {
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      await writeFile(outputPath("deck.pdf"), bytes);
      const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
      expect(totalPages).toBe(10);
      for (const [index, wanted] of said.entries()) {
        const read = plain(text[index] ?? "");
        for (const each of wanted) expect(read).toContain(plain(each));
      }
    });
    await context.close();
  });
}

/** A PDF breaks texts where it likes. */
function plain(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, "");
}

test("a picture of each slide, at twice its size", async ({ page }, info) => {
  await openDeckFile(page, tenSlides("vi"));
  await page.getByText("Lưu, xuất").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Ảnh PNG từng trang (ZIP)" }).click(),
  ]);
  const path = info.outputPath("slides.zip");
  await download.saveAs(path);
  const files = unzipSync(new Uint8Array(await readFile(path)));
  expect(Object.keys(files)).toHaveLength(10);
  for (const [name, bytes] of Object.entries(files)) {
    const size = new DataView(bytes.buffer, bytes.byteOffset);
    expect([name, size.getUint32(16), size.getUint32(20)]).toEqual([name, 2732, 1536]);
    await writeFile(`test-results/shots/png-${name}`, bytes);
  }
});

test("F76 a file that is no deck is refused in words, and the decks stay", async ({ page }) => {
  await openDeckFile(page, tenSlides("vi"));
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "x.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"format":"tiendo-deck","schema":1,"slides":[{}]}'),
    });
  await expect(page.getByRole("alert")).toContainText("bị hỏng ở");
  await expect(page.getByRole("navigation", { name: "Các trang" }).getByRole("button")).toHaveCount(10);
});
