import type { Locator, Page } from "@playwright/test";

export const languages = ["vi", "en"] as const;
export const themes = ["light", "dark"] as const;

interface View {
  readonly language?: (typeof languages)[number];
  readonly theme?: (typeof themes)[number];
  /** The page in the hash: "/" is the overview. */
  readonly page?: string;
  /** The selection, as in a link. */
  readonly query?: Readonly<Record<string, string | undefined>>;
}

/** Opens the app as a link would and waits until the app itself, its headline and its fonts are there. */
export async function openApp(page: Page, view: View = {}): Promise<void> {
  const { language, theme = "light", page: hash = "/", query = {} } = view;
  await page.emulateMedia({ colorScheme: theme });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, lang: language })) {
    if (value !== undefined) search.set(key, value);
  }
  await page.goto(`./?${search.toString()}#${hash}`);
  await page.locator("#first-view").waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** A panel by its heading. Its table is a region as well, and begins with the same words. */
export function panel(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

/** A picture of the whole page in `test-results/shots/`, to be looked at; of its first screen where that is 4K. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const fullPage = (page.viewportSize()?.width ?? 0) < 3840;
  await page.screenshot({ path: `test-results/shots/${name}.png`, fullPage, animations: "disabled" });
}
