import type { Indicator } from "../domain/indicator.ts";
import { inSentence, textIn, type Language } from "./language.ts";

/**
 * What is counted, as said behind a number. The unit with what the indicator's name adds to it: of "Kết nạp đảng viên
 * mới" in "đảng viên" it is "đảng viên mới", of "New members admitted" in "members" it is "new members". Where the
 * name does not contain the unit, the unit alone. `count` decides on the English singular.
 */
export function countedNoun(indicator: Indicator, language: Language, count: number): string {
  const unit = textIn(indicator.unit, language);
  const name = textIn(indicator.name, language);
  const at = ` ${name} `.toLowerCase().indexOf(` ${unit.toLowerCase()} `);
  if (language === "vi") return at < 0 ? unit : inSentence(name.slice(at));
  const plural = at < 0 ? unit : inSentence(name.slice(0, at + unit.length));
  return count === 1 ? singular(plural) : plural;
}

/** The unit behind a number, alone: "2 lớp", "1 class". */
export function unitFor(indicator: Indicator, count: number, language: Language): string {
  const unit = textIn(indicator.unit, language);
  return language === "en" && count === 1 ? singular(unit) : unit;
}

/** `%` for indicators that are percentages, set right behind their numbers; nothing for all others. */
export function percentSignOf(indicator: Indicator): "" | "%" {
  return indicator.unit.vi === "%" ? "%" : "";
}

function singular(noun: string): string {
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return noun.replace(/(ss|sh|ch|x)es$/u, "$1").replace(/([^su])s$/u, "$1");
}
