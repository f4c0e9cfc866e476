import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimated, observationOf, periodOf, provisional } from "../../tests/support/records.ts";
import { disputesOf, told } from "../../tests/support/telling.ts";
import { buildFlow, flowOver, type Flow } from "./flow.ts";
import type { Observation, Reading } from "./observation.ts";
import type { Day } from "./period.ts";

function shuffled<Item>(items: readonly Item[], by: number): readonly Item[] {
  const keyed = items.map((item, index) => ({ item, key: Math.sin(by * 31 + index * 12.9898) }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item);
}

describe("whatever the order of observations", () => {
  const days: readonly Day[] = [
    "2023",
    "2023-Q2",
    "2023-Q3",
    "2023-Q4",
    "2024",
    "2024-Q2",
    "2024-09",
    "2025",
  ].map((text) => periodOf(text).start);
  const pairs = days.flatMap((start) => days.filter((end) => end > start).map((end) => ({ start, end })));
  const ranges = fc.array(fc.constantFrom(...pairs), { minLength: 1, maxLength: 14 });
  const seed = fc.integer();
  const anyReading: fc.Arbitrary<Reading> = fc.oneof(
    fc.integer({ min: 0, max: 5 }).map((value): Reading => ({ kind: "value", value, precision: "exact" })),
    fc.integer({ min: 0, max: 5 }).map(provisional),
    fc.integer({ min: 0, max: 50 }).map((value) => estimated(value * 10)),
    fc.integer({ min: 0, max: 50 }).map((value) => estimated(value, "over")),
    fc.constant<Reading>({ kind: "missing" }),
  );

  function everythingTold(flow: Flow): unknown {
    return { figures: pairs.map((pair) => told(flowOver(flow, pair))), disputes: disputesOf(flow) };
  }

  /** Running totals that satisfy all observations, by plain search; undefined where there are none. */
  function totalsOf(
    observations: readonly Observation[],
  ): ReadonlyMap<Day, ReadonlyMap<Day, number>> | undefined {
    const known = new Map(days.map((day) => [day, new Map([[day, 0]])]));
    for (const totals of known.values()) {
      for (const [day, total] of totals) {
        for (const { period, reading } of observations) {
          if (reading.kind !== "value") continue;
          const [to, sum] =
            period.start === day
              ? [period.end, total + reading.value]
              : [period.start, total - reading.value];
          if (day !== period.start && day !== period.end) continue;
          const before = totals.get(to);
          if (before === undefined) totals.set(to, sum);
          else if (before !== sum) return undefined;
        }
      }
    }
    return known;
  }

  it("consistent observations derive the same values, all that follow and no others", () => {
    const totals = fc.array(fc.integer({ min: 0, max: 1000 }), {
      minLength: days.length,
      maxLength: days.length,
    });
    fc.assert(
      fc.property(totals, ranges, seed, (running, said, by) => {
        const totalAt = new Map(days.map((day, index) => [day, running[index] ?? 0]));
        const difference = ({ start, end }: { start: Day; end: Day }) =>
          (totalAt.get(end) ?? 0) - (totalAt.get(start) ?? 0);
        const observations = said.map((period) => ({ ...observationOf("2023", difference(period)), period }));
        const flow = buildFlow(shuffled(observations, by));
        const known = totalsOf(observations);
        expect(flow.contradictions).toEqual([]);
        for (const pair of pairs) {
          const figure = flowOver(flow, pair);
          const isConnected = known?.get(pair.start)?.has(pair.end);
          expect(figure.kind === "value" ? figure.value : undefined).toBe(
            isConnected ? difference(pair) : undefined,
          );
        }
        expect(everythingTold(flow)).toEqual(everythingTold(buildFlow(observations)));
      }),
    );
  });

  it("an inconsistent one never passes silently, and consistent ones are never accused", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...pairs), fc.integer({ min: 0, max: 3 })), { maxLength: 12 }),
        (said) => {
          const observations = said.map(([period, value]) => ({ ...observationOf("2023", value), period }));
          const { contradictions } = buildFlow(observations);
          expect(contradictions.length > 0).toBe(totalsOf(observations) === undefined);
          for (const { observation, value } of contradictions) {
            expect(observation.reading).not.toMatchObject({ value });
          }
        },
      ),
    );
  });

  it("everything is told the same, estimates and contradictions included", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...pairs), anyReading), { maxLength: 14 }),
        seed,
        (said, by) => {
          const observations = said.map(([period, reading]) => ({
            ...observationOf("2023", reading),
            period,
          }));
          expect(everythingTold(buildFlow(shuffled(observations, by)))).toEqual(
            everythingTold(buildFlow(observations)),
          );
        },
      ),
    );
  });

  it("the trail adds to the value, from the start of the range to its end", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...pairs), anyReading), { maxLength: 14 }), (said) => {
        const flow = buildFlow(
          said.map(([period, reading]) => ({ ...observationOf("2023", reading), period })),
        );
        for (const pair of pairs) {
          const figure = flowOver(flow, pair);
          if (figure.kind !== "value") continue;
          let [day, sum] = [pair.start, 0];
          for (const { sign, observation } of figure.steps) {
            expect(day).toBe(sign > 0 ? observation.period.start : observation.period.end);
            day = sign > 0 ? observation.period.end : observation.period.start;
            sum += observation.reading.kind === "value" ? sign * observation.reading.value : Number.NaN;
          }
          expect([day, sum]).toEqual([pair.end, figure.value]);
        }
      }),
    );
  });
});
