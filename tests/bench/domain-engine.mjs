import { figureOf } from "../../src/domain/account.ts";
import { attainment } from "../../src/domain/attainment.ts";
import { accountOf, buildLedger } from "../../src/domain/ledger.ts";
import { paceOf } from "../../src/domain/pace.ts";
import { cumulativePeriodsOf, quartersOf } from "../../src/domain/period.ts";
import { planFor } from "../../src/domain/plan.ts";
import { measuresPerQuarter } from "./engines.mjs";

const life = { start: -Infinity, end: Infinity };

/** The product's own functions, asked as the peers are. @returns {import("./engines.mjs").Ask} */
export function indexWithDomain({ books, units, years, indicators }) {
  const ledger = buildLedger(books);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const quarters = years.flatMap(quartersOf);
  const soFars = years.flatMap(cumulativePeriodsOf);
  return ({ indicator: id, due }, answer) => {
    const indicator = byId.get(id);
    let at = 0;
    for (const unit of units) {
      const account = accountOf(ledger, unit, id);
      for (const [number, quarter] of quarters.entries()) {
        const period = soFars[number];
        const value = figureOf(account, indicator, quarter, life);
        const soFar = figureOf(account, indicator, period, life);
        const plan = planFor(account, { indicator, period }, () => undefined);
        const isAssessed = plan.kind !== "none" && plan.value > 0;
        answer[at] = value.value;
        answer[at + 1] = soFar.value;
        answer[at + 2] = isAssessed ? attainment(soFar.value, plan.value) : Number.NaN;
        answer[at + 3] = isAssessed ? paceOf(soFar.value, plan.value, due[number % 4]).gap : Number.NaN;
        at += measuresPerQuarter;
      }
    }
  };
}
