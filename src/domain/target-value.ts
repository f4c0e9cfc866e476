import type { Direction, Indicator } from "./indicator.ts";
import { ceilDivide, decimalOf, floorDivide, powerOfTen } from "./number.ts";
import type { Target, TargetShape } from "./observation.ts";
import type { Day } from "./period.ts";

/**
 * A committee's stock of an indicator as it holds at the boundary `at` (the end of the stock's period, so the first day
 * after it), in that indicator's unit; undefined where it is not known.
 */
export type StockAt = (committee: string, indicator: string, at: Day) => number | undefined;

/** T of the formulas with what T can be, in the indicator's unit. */
export interface TargetValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What a target comes to. Exact and floor ('ít nhất') are their value; a range is measured by its lower end; a rate is
 * its percent of the stock that it names: the value given, else the stock at the end of the period given, else at the
 * start of the target's own period. Of a whole stock the rate is a whole number too, the first one that keeps it: 3 %
 * of 5,356 people is 160.68 and reached by 161 (as a ceiling: kept by 160). Undefined where the stock is not known.
 */
export function targetValue(target: Target, indicator: Indicator, stockAt: StockAt): TargetValue | undefined {
  const { shape } = target;
  if (shape.kind === "range") return { value: shape.low, low: shape.low, high: shape.high };
  const value = shape.kind === "rate" ? rateValue(shape, target, indicator, stockAt) : shape.value;
  return value === undefined ? undefined : { value, low: value, high: value };
}

function rateValue(
  { percent, ofIndicator, ofPeriod, ofValue }: Extract<TargetShape, { kind: "rate" }>,
  { committee, period }: Target,
  { kind, direction }: Indicator,
  stockAt: StockAt,
): number | undefined {
  const stock = ofValue ?? stockAt(committee, ofIndicator, ofPeriod?.end ?? period.start);
  if (stock === undefined) return undefined;
  const isCount = kind !== "ratio" && Number.isInteger(stock);
  return isCount ? wholeShare(percent, stock, direction) : (percent * stock) / 100;
}

/** In whole-number arithmetic: 7 % of 100 is 7, where binary fractions make it 7.000000000000001. */
function wholeShare(percent: number, stock: number, direction: Direction): number {
  const { digits, scale } = decimalOf(percent);
  const divide = direction === "lower" ? floorDivide : ceilDivide;
  return Number(divide(digits * BigInt(stock), 100n * powerOfTen(scale)));
}
