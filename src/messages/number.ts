import type { Language } from "./language.ts";

/** Stated decimals are printed whole; beyond these digits there is only the noise of binary fractions. */
const mostDigits = 6;
const noise = 1e-9;

/** `7.774` in Vietnamese, `7,774` in English: never compact. At most `digits` decimals, rounded once, half up. */
export function formatNumber(value: number, language: Language, digits = mostDigits): string {
  return write(value, language, { maximumFractionDigits: digits, signDisplay: "negative" });
}

/** A variance with its sign: `+19`, `−2,5`, `0`. */
export function formatSigned(value: number, language: Language, digits = mostDigits): string {
  return write(value, language, { maximumFractionDigits: digits, signDisplay: "exceptZero" });
}

/**
 * A share (0.725) in percent: `72,5%` or `72.5%`. One rule for the digits: at most one decimal, and more only where one
 * would print 0 or 100 % for a share that is neither (0.9996 is `99,96%`). `digits` overrules it with a fixed number.
 */
export function formatPercent(share: number, language: Language, digits?: number): string {
  return digits === undefined
    ? write(share, language, { style: "percent", signDisplay: "negative", ...digitsOf(share) })
    : write(share, language, {
        style: "percent",
        signDisplay: "negative",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
}

/** A relative difference with its sign: `+8,3%`, `−25%`, `0%`. */
export function formatSignedPercent(share: number, language: Language): string {
  const text = formatPercent(share, language);
  return share > 0 ? `+${text}` : text;
}

/** The size of a difference of shares in percentage points, without sign: its direction is said in words. */
export function formatPoints(share: number, language: Language): string {
  const number = write(Math.abs(share) * 100, language, digitsOf(share));
  if (language === "vi") return `${number} điểm phần trăm`;
  return `${number} ${number === "1" ? "point" : "points"}`;
}

/** A variance in percentage points: `−2,5 điểm phần trăm`, `+19 points`. */
export function formatSignedPoints(share: number, language: Language): string {
  const sign = Math.abs(share) < noise ? "" : share > 0 ? "+" : "−";
  return sign + formatPoints(share, language);
}

/** A chance (0…1) with one decimal, and never as sure as 0 or 100 %: `25,1%`, `> 99,9%`, `< 0,1%`. */
export function formatChance(chance: number, language: Language): string {
  if (chance > 0.999) return `> ${formatPercent(0.999, language)}`;
  if (chance < 0.001) return `< ${formatPercent(0.001, language)}`;
  return formatPercent(chance, language);
}

/**
 * Reads what the formatters above print, strictly: in Vietnamese `1.234` is a thousand and more, `1,5` one and a half;
 * in English the other way round. Undefined for anything else, wrongly grouped digits too.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const [group, decimal] = language === "vi" ? ["\\.", ","] : [",", "\\."];
  const pattern = new RegExp(`^([+−-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}(\\d+))?$`, "u");
  const [match, sign = "", whole = "", fraction = "0"] = pattern.exec(text.trim().normalize("NFC")) ?? [];
  if (match === undefined) return undefined;
  const size = Number(`${whole.replaceAll(/\D/gu, "")}.${fraction}`);
  return sign === "" || sign === "+" || size === 0 ? size : -size;
}

const formatters = new Map<string, Intl.NumberFormat>();

function write(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = language + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", options);
    formatters.set(key, formatter);
  }
  return formatter.format(value).replace("-", "−");
}

function digitsOf(share: number): Intl.NumberFormatOptions {
  for (let digits = 1; digits < mostDigits; digits += 1) {
    const half = 0.5 / 10 ** (digits + 2);
    const hides = [0, 1].some((whole) => isNear(Math.abs(share), whole, half));
    if (!hides) return { maximumFractionDigits: digits };
  }
  return { maximumFractionDigits: 1 };
}

function isNear(share: number, whole: number, half: number): boolean {
  const distance = Math.abs(share - whole);
  return distance > noise && distance <= half + noise;
}
