import type { Figure } from "../domain/figure.ts";
import type { Bound, Precision, StatedPercentage } from "../domain/observation.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./number.ts";
import { wordsOf } from "./words.ts";

interface Quantity {
  readonly value: number;
  readonly precision: Precision;
  readonly bound?: Bound | undefined;
}

/** A value as sure as it is: `116`, `khoảng 400`, `hơn 500`, `gần 2.000`, `400 (sơ bộ)`. `sign` is `%` or nothing. */
export function formatQuantity(quantity: Quantity, language: Language, sign = ""): string {
  const text = hedge(formatNumber(quantity.value, language) + sign, quantity, language);
  if (quantity.precision !== "provisional") return text;
  return `${text} (${wordsOf(language).states.provisional})`;
}

/** The quantity without its word for "provisional", where that stands beside the number and not in it. */
export function plainly<T extends Quantity>(quantity: T): T {
  return quantity.precision === "provisional" ? { ...quantity, precision: "exact" } : quantity;
}

/** What stands in a cell or on a mark; a figure that is missing or not applicable says so. */
export function formatFigure(figure: Figure, language: Language, sign = ""): string {
  if (figure.kind === "value") return formatQuantity(figure, language, sign);
  return wordsOf(language).states[figure.kind];
}

/** A percentage with the digits that the report prints: `72,5%`, `gần 50%`, `35,34%`; growth has its sign: `+8%`. */
export function formatStated(stated: StatedPercentage, language: Language): string {
  const number = formatNumber(stated.percent, language, stated.decimals);
  const sign = stated.measure === "growth" && stated.percent > 0 ? "+" : "";
  return hedge(
    `${sign}${padded(number, stated.decimals, language)}%`,
    { ...stated, precision: "exact" },
    language,
  );
}

/** Puts `khoảng`, `hơn` or `gần` before a text that follows from the quantity; nothing before what is exact. */
export function hedge(text: string, quantity: Omit<Quantity, "value">, language: Language): string {
  if (quantity.bound === undefined && quantity.precision !== "estimated") return text;
  return `${hedges[language][quantity.bound ?? "about"]} ${text}`;
}

const hedges: Record<Language, Record<Bound | "about", string>> = {
  vi: { about: "khoảng", over: "hơn", under: "gần" },
  en: { about: "about", over: "just over", under: "just under" },
};

function padded(number: string, decimals: number, language: Language): string {
  const [whole = "", fraction = ""] = number.split(language === "vi" ? "," : ".");
  return decimals === 0 ? whole : `${whole}${language === "vi" ? "," : "."}${fraction.padEnd(decimals, "0")}`;
}
