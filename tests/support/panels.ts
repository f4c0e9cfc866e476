import { screen, waitFor, within } from "@testing-library/react";
import { expect } from "vitest";

const titles = {
  vi: {
    units: "Tiến độ theo đơn vị",
    quarters: "Tiến độ theo quý",
    discrepancies: "Số liệu chưa khớp",
    tiles: "Chỉ tiêu khác",
  },
  en: {
    units: "Progress per unit",
    quarters: "Progress per quarter",
    discrepancies: "What does not add up",
    tiles: "Other indicators",
  },
} as const;

type Panel = keyof (typeof titles)["vi"];

/** A panel of the overview, by its title, once all the page's figures are there. */
export async function panel(name: Panel, language: "vi" | "en" = "vi"): Promise<HTMLElement> {
  await waitFor(() => expect(screen.getByRole("article")).not.toHaveAttribute("aria-busy"));
  return screen.findByRole("region", { name: titles[language][name] });
}

/** What a unit's line of the list says, in reading order; the bar by its name. */
export async function rowOf(name: string | RegExp, language: "vi" | "en" = "vi"): Promise<string> {
  return spoken(await lineOf(name, language));
}

/** Waits until the headline says this. */
export function headlineIs(words: RegExp | string): Promise<HTMLElement> {
  return waitFor(() => {
    const headline = screen.getByRole("heading", { level: 1 });
    expect(headline).toHaveTextContent(words);
    return headline;
  });
}

/** A unit's line of the list. */
export async function lineOf(name: string | RegExp, language: "vi" | "en" = "vi"): Promise<HTMLElement> {
  const link = await waitFor(async () => within(await panel("units", language)).getByRole("link", { name }));
  const line = link.closest("li");
  if (line === null) throw new Error(`${name} is in no list`);
  return line;
}

/** The cells of a table's rows, as printed. */
export function rowsIn(table: HTMLElement): readonly (readonly string[])[] {
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent));
}

/** The names of the units in the order that they are listed in. */
export async function listedNames(language: "vi" | "en" = "vi"): Promise<readonly string[]> {
  const links = await within(await panel("units", language)).findAllByRole("link");
  return links.map(({ textContent }) => textContent);
}

function spoken(line: HTMLElement): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Element && node.getAttribute("role") === "img") {
      parts.push(`[${node.getAttribute("aria-label") ?? ""}]`);
    } else if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? "");
    else for (const child of node.childNodes) walk(child);
  };
  walk(line);
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");
}
