import { describe, expect, it } from "vitest";
import { committeeOf, observationOf, periodOf } from "../../../tests/support/records.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Observation } from "../../domain/observation.ts";
import { periodKey } from "../../domain/period-text.ts";
import { committeeModel, type CommitteeQuestion } from "./committee-view-model.ts";
import {
  admissions,
  lineage,
  merged,
  merging,
  newName,
  oldName,
  standpoint,
} from "../../../tests/support/renamed-and-merged.ts";

function model(
  committee: Committee,
  observations: readonly Observation[],
  change: Partial<CommitteeQuestion> = {},
) {
  const units = change.units ?? [];
  return committeeModel({
    at: standpoint({ observations }, [committee, units]),
    lineage,
    committee,
    units,
    years: committee.years,
    indicator: admissions,
    period: undefined,
    ...change,
  });
}

const said = (committee: string, period: string, value: number) =>
  observationOf(period, value, { committee });

describe("the committee's own standing", () => {
  it("is in its latest period, or in the one that the link names", () => {
    const observations = [said("new", "2024-Q1", 3), said("new", "2024-S1", 5)];
    expect(model(newName, observations).body?.assessment.figure).toMatchObject({ value: 5 });
    const asked = model(newName, observations, { period: periodOf("2024-Q1") });
    expect(asked.body?.assessment.figure).toMatchObject({ value: 3 });
  });

  it("F33 adds what was counted under both names, and shows the later one", () => {
    const observations = [said("old", "2023-S1", 4), said("new", "2023-Q3", 2)];
    const { body } = model(newName, observations, { period: periodOf("2023-01-01/P9M") });
    expect(body).toMatchObject({ committee: { id: "new" }, assessment: { figure: { value: 6 } } });
  });

  it("without any figure is in the last year that has a book; without a year it is none", () => {
    const { period } = model(oldName, []);
    expect(period && periodKey(period)).toBe("2023");
    expect(model(committeeOf("x"), []).body).toBeUndefined();
  });

  it("of a collection is none, and each unit has its own period", () => {
    const collection = committeeOf("all", { kind: "collection" });
    const { body, period, units } = model(collection, [said("old", "2022", 7), said("new", "2024-Q1", 1)], {
      units: [oldName, newName],
    });
    expect([body, period]).toEqual([undefined, undefined]);
    expect(units.map(({ assessment }) => periodKey(assessment.period))).toEqual(["2022", "2024-Q1"]);
  });
});

describe("its units", () => {
  const bloc = committeeOf("bloc", { kind: "bloc", unitsListed: "all", years: [2024] });

  it("are those that lived in the period, a renamed one once; so many of them have a figure", () => {
    const units = [...merging, merged, oldName, newName];
    const { coverage, ...now } = model(bloc, [said("ab", "2024", 1)], { units, period: periodOf("2024") });
    expect(now.units.map(({ committee }) => committee.id)).toEqual(["ab", "new"]);
    expect(coverage).toEqual({ reported: 1, of: 2 });
    const then = model(bloc, [], { units, period: periodOf("2022") });
    expect(then.units.map(({ committee }) => committee.id)).toEqual(["a", "b", "old"]);
  });

  it("have no coverage where only some are listed: nobody can say of how many", () => {
    const some = committeeOf("bloc", { kind: "bloc", years: [2024] });
    expect(model(some, [said("new", "2024", 1)], { units: [newName] }).coverage).toBeUndefined();
  });
});
