import * as v from "valibot";
import { parsePeriod } from "../domain/period-text.ts";
import { cleanKey } from "./clean-text.ts";

/** The version of the contract that this app reads. */
export const schemaNumber = 1;

/** Ids and indicator names. Spaces, zero-width and direction marks in them do not count. */
export const keySchema = v.pipe(
  v.string("type"),
  v.check((key) => cleanKey(key) !== "", "empty"),
);

export const titleSchema = v.pipe(v.string("type"), v.regex(/\S/, "empty"));

export const textSchema = v.object({ vi: titleSchema, en: v.optional(titleSchema) });

/** ISO, to the precision known: `2024`, `2024-09`, `2024-09-26`; a day that the calendar has. */
export const dateSchema = v.pipe(
  v.string("type"),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "date"),
  v.check((date) => parsePeriod(date) !== undefined, "date"),
);

/** SDMX time format; the calendar itself is checked when it is parsed. */
export const periodSchema = v.pipe(
  v.string("type"),
  v.regex(/^\d{4}(-(Q[1-4]|S[12]|\d{2}(-\d{2})?))?$|^\d{4}-\d{2}-\d{2}\/P(\d+Y)?(\d+M)?(\d+D)?$/, "period"),
);

/**
 * What indicators count and hold: nothing is below zero, and nothing is too large to be added exactly. Growth, which
 * can be negative, is a stated percentage and not a value.
 */
export const amountSchema = v.pipe(
  v.number("type"),
  v.finite("notFinite"),
  v.minValue(0, "negative"),
  v.maxValue(Number.MAX_SAFE_INTEGER, "notFinite"),
  v.transform(withoutSignedZero),
);

export const countSchema = v.pipe(v.number("type"), v.safeInteger("outOfRange"), v.minValue(0, "negative"));

export const yearSchema = v.pipe(
  v.number("type"),
  v.integer("outOfRange"),
  v.minValue(1900, "outOfRange"),
  v.maxValue(2200, "outOfRange"),
);

export const boundSchema = v.optional(v.picklist(["over", "under"], "choice"));

/** In a resource's head, a list whose records are read one by one. */
export const listSchema = v.array(v.unknown(), "type");

/** JSON can say -0, which would be printed with its sign. */
function withoutSignedZero(value: number): number {
  return value + 0;
}
