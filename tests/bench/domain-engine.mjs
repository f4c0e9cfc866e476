import { valueAt } from "../../src/domain/figure-column.ts";
import { buildLedger } from "../../src/domain/ledger.ts";
import { quarterlyFigures } from "../../src/domain/quarterly-figures.ts";
import { quarterlyPace } from "../../src/domain/quarterly-pace.ts";
import { quarterlyPlans } from "../../src/domain/quarterly-plans.ts";
import { measuresPerQuarter } from "./engines.mjs";

/**
 * The product's own functions, asked as the peers are. The quarterly columns of every flow are part of the index; the
 * plans are looked up with each question.
 * @returns {import("./engines.mjs").Ask}
 */
export function indexWithDomain({ books, committees, years, indicators }) {
  const ledger = buildLedger(books);
  const byId = new Map(
    indicators.map((indicator) => {
      const figures = quarterlyFigures(ledger, indicator, committees, years);
      return [indicator.id, { indicator, figures }];
    }),
  );
  return ({ indicator: id, due }, answer) => {
    const { indicator, figures } = byId.get(id);
    const plans = quarterlyPlans(ledger, indicator, committees, years, () => undefined);
    const shares = years.flatMap(() => due);
    const pace = quarterlyPace(figures, plans, shares);
    for (let cell = 0; cell < pace.gap.length; cell += 1) {
      const at = cell * measuresPerQuarter;
      const isAssessed = pace.isAssessed[cell] === 1;
      answer[at] = valueAt(figures.inQuarter, cell);
      answer[at + 1] = valueAt(figures.cumulative, cell);
      answer[at + 2] = isAssessed ? pace.attainment[cell] : Number.NaN;
      answer[at + 3] = isAssessed ? pace.gap[cell] : Number.NaN;
    }
  };
}
