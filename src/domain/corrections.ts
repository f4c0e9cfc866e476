import type { Committee } from "./committee.ts";
import type { Indicator } from "./indicator.ts";
import { accountOf, type Ledger } from "./ledger.ts";
import type { Observation } from "./observation.ts";
import { samePeriod, type Period } from "./period.ts";
import { sameSource } from "./same-content.ts";

/** A figure that a later source replaces. */
export interface Correction {
  readonly committee: Committee;
  readonly period: Period;
  readonly earlier: Observation;
  readonly later: Observation;
}

/** The corrections among the units' reports of an indicator, by unit in their order; a chain gives one for each step. */
export function correctionsIn(
  ledger: Ledger,
  units: readonly Committee[],
  indicator: Indicator,
): readonly Correction[] {
  return units.flatMap((committee) => {
    const account = accountOf(ledger, committee.id, indicator.id);
    if (account === undefined) return [];
    const all = [...account.observations, ...account.corrected];
    return account.corrected.flatMap((earlier): readonly Correction[] => {
      const later = all.find(
        ({ corrects, period }) =>
          corrects !== undefined &&
          samePeriod(period, earlier.period) &&
          sameSource(corrects, earlier.source),
      );
      return later === undefined ? [] : [{ committee, period: earlier.period, earlier, later }];
    });
  });
}
