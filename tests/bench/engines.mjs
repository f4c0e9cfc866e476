import { createRequire } from "node:module";
import * as aq from "arquero";

const crossfilter = createRequire(import.meta.url)("crossfilter2/crossfilter.js");

/**
 * The same two steps in every engine. `index` takes the set as it lies in memory and returns what answers questions;
 * asked for an indicator and the quarters' shares of the year that are due, that writes for each unit and quarter the
 * quarter's value, the year's so far, attainment and pace gap (NaN without a plan).
 * @typedef {(question: { indicator: string, due: readonly number[] }, answer: Float64Array) => void} Ask
 */

export const measuresPerQuarter = 4;
const quarters = 32;

/** @returns {Ask} */
export function indexWithCrossfilter({ figures, plans, units }) {
  const rows = crossfilter(figures);
  const byIndicator = rows.dimension(({ indicator }) => indicator);
  const numberOf = new Map(units.map((unit, number) => [unit, number]));
  const cells = rows
    .dimension(({ unit, quarter }) => (numberOf.get(unit) ?? units.length) * quarters + quarter)
    .group()
    .reduceSum(({ value }) => value);
  const planOf = crossfilter(plans);
  const planByIndicator = planOf.dimension(({ indicator }) => indicator);
  const yearPlans = planOf
    .dimension(({ unit, year }) => (numberOf.get(unit) ?? units.length) * 8 + year)
    .group()
    .reduceSum(({ plan }) => plan);
  return ({ indicator, due }, answer) => {
    byIndicator.filterExact(indicator);
    planByIndicator.filterExact(indicator);
    const plansByKey = new Map(yearPlans.all().map(({ key, value }) => [key, value]));
    let soFar = 0;
    for (const { key, value } of cells.all()) {
      if (key >= units.length * quarters) break;
      const quarter = key % 4;
      soFar = quarter === 0 ? value : soFar + value;
      put(answer, key, value, soFar, plansByKey.get(Math.floor(key / 4)), due[quarter]);
    }
  };
}

/** @returns {Ask} */
export function indexWithArquero({ figures, plans, units }) {
  const values = table(figures, ["unit", "indicator", "quarter", "value"]);
  const targets = table(plans, ["unit", "indicator", "year", "plan"]);
  const numberOf = new Map(units.map((unit, number) => [unit, number]));
  return ({ indicator, due }, answer) => {
    const wanted = targets.params({ indicator }).filter((row, $) => row.indicator === $.indicator);
    const result = values
      .params({ indicator })
      .filter((row, $) => row.indicator === $.indicator)
      .groupby("unit", "quarter")
      .rollup({ value: (row) => aq.op.sum(row.value) })
      .derive({ year: (row) => aq.op.floor(row.quarter / 4) })
      .groupby("unit", "year")
      .orderby("quarter")
      .derive({ soFar: aq.rolling((row) => aq.op.sum(row.value)) })
      .ungroup()
      .join_left(wanted.select("unit", "year", "plan"));
    const [unit, quarter, value, soFar, plan] = ["unit", "quarter", "value", "soFar", "plan"].map((name) =>
      result.getter(name),
    );
    result.scan((row) => {
      const number = numberOf.get(unit(row));
      if (number === undefined) return;
      put(answer, number * quarters + quarter(row), value(row), soFar(row), plan(row), due[quarter(row) % 4]);
    });
  };
}

function table(rows, names) {
  return aq.table(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])));
}

function put(answer, cell, value, soFar, plan, due) {
  const at = cell * measuresPerQuarter;
  const attainment = plan > 0 ? soFar / plan : Number.NaN;
  answer[at] = value;
  answer[at + 1] = soFar;
  answer[at + 2] = attainment;
  answer[at + 3] = attainment - due;
}
