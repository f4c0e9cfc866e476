import type { CommitteeWire } from "../../../api/committee.schema.ts";
import { committeeKinds, type Text } from "../../../domain/committee.ts";
import { parsePeriod } from "../../../domain/period-text.ts";
import { readDate } from "../../../import/values/read-date.ts";
import type { Edit } from "../../../workspace/change.ts";
import type { Content, KeptCommittee } from "../../../workspace/content.ts";
import { newUnitId } from "../new-unit.ts";
import { written } from "../written.ts";
import { idsBelow } from "./unit-rows.ts";

/** What can be done with a unit: correct its fields, add one below it, or tell what became of it from a date on. */
export const unitTurns = ["correct", "add", "rename", "merge", "split"] as const;
export type UnitTurn = (typeof unitTurns)[number];

/** Why a field can't be taken. `order`: the end comes before the beginning; `few`: more than one is needed. */
export type FieldProblem = "empty" | "date" | "order" | "few" | "choice";

export type FieldProblems = Readonly<Record<string, FieldProblem>>;

/** What a form says: the edit and the unit to look at afterwards, or what is wrong with its fields. */
export type FormAnswer<E extends Edit = Edit> =
  | { readonly edit: E; readonly look: string; readonly problems?: undefined }
  | { readonly edit?: undefined; readonly problems: FieldProblems };

/** The edit that a form of this kind asks for. Dates are written as the reader writes them, or ISO, to the precision known. */
export function readUnitForm(
  turn: UnitTurn,
  form: FormData,
  unit: KeptCommittee,
  content: Content,
): FormAnswer {
  switch (turn) {
    case "correct":
      return corrected(form, unit, content);
    case "add":
      return added(form, unit, content);
    case "rename":
      return renamed(form, unit, content);
    case "merge":
      return merged(form, unit, content);
    case "split":
      return split(form, unit, content);
    default:
      return turn satisfies never;
  }
}

function corrected(form: FormData, unit: KeptCommittee, content: Content): FormAnswer {
  const { from, to, problems } = lifeIn(form);
  const name = textOf(form, "name");
  const kind = committeeKinds.find((each) => each === form.get("kind"));
  const parent = written(form, "parent");
  const isCircle = parent !== "" && idsBelow(content, unit.id).has(parent);
  const wrong: FieldProblems = {
    ...problems,
    ...(name === undefined && { name: "empty" as const }),
    ...(isCircle && { parent: "choice" as const }),
  };
  if (name === undefined || Object.keys(wrong).length > 0) return { problems: wrong };
  const committee: CommitteeWire = {
    ...unit,
    name,
    shortName: textOf(form, "shortName"),
    kind: kind ?? unit.kind,
    parent: parent === "" ? undefined : parent,
    from,
    to,
    unitsListed: form.get("unitsListed") === "all" ? "all" : "some",
  };
  return { edit: { edit: "committee", committee }, look: unit.id };
}

function added(form: FormData, unit: KeptCommittee, content: Content): FormAnswer {
  const { from, problems } = lifeIn(form);
  const name = textOf(form, "name");
  if (name === undefined) return { problems: { ...problems, name: "empty" } };
  if (Object.keys(problems).length > 0) return { problems };
  const committee = {
    id: newUnitId(name.vi, content.committees),
    name,
    shortName: textOf(form, "shortName"),
    kind: committeeKinds.find((each) => each === form.get("kind")) ?? "organisation",
    parent: unit.id,
    from,
  };
  return { edit: { edit: "committee", committee }, look: committee.id };
}

function renamed(form: FormData, unit: KeptCommittee, content: Content): FormAnswer {
  const name = textOf(form, "name");
  const since = sinceIn(form);
  if (name === undefined || since.problem !== undefined) {
    return { problems: { ...(name === undefined && { name: "empty" }), ...since.problem } };
  }
  const to = { id: newUnitId(name.vi, content.committees), name, shortName: textOf(form, "shortName") };
  return { edit: { edit: "rename", id: unit.id, to, from: since.date }, look: to.id };
}

function merged(form: FormData, unit: KeptCommittee, content: Content): FormAnswer {
  const others = form.getAll("others").map(String);
  const since = sinceIn(form);
  const choice = written(form, "into");
  const name = textOf(form, "name");
  const known = content.committees.find(({ id }) => id === choice);
  const ids = [unit.id, ...others].filter((id) => id !== known?.id);
  const isWithin = ids.some((id) => {
    const below = idsBelow(content, id);
    return [...ids, known?.id].some((other) => other !== undefined && other !== id && below.has(other));
  });
  const wrong: FieldProblems = {
    ...since.problem,
    ...(others.length === 0 && { others: "few" as const }),
    ...(isWithin && { others: "choice" as const }),
    ...(known === undefined && name === undefined && { name: "empty" as const }),
  };
  if (since.date === undefined || Object.keys(wrong).length > 0) return { problems: wrong };
  const into: CommitteeWire | undefined =
    known ??
    (name && { id: newUnitId(name.vi, content.committees), name, kind: unit.kind, parent: unit.parent });
  if (into === undefined) return { problems: wrong };
  return { edit: { edit: "merge", ids, into, from: since.date }, look: into.id };
}

function split(form: FormData, unit: KeptCommittee, content: Content): FormAnswer {
  const names = written(form, "names")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const since = sinceIn(form);
  if (names.length < 2 || since.problem !== undefined) {
    return { problems: { ...(names.length < 2 && { names: "few" }), ...since.problem } };
  }
  const into: CommitteeWire[] = [];
  for (const vi of names) {
    const id = newUnitId(vi, [...content.committees, ...into]);
    into.push({ id, name: { vi }, kind: unit.kind, parent: unit.parent });
  }
  return {
    edit: { edit: "split", id: unit.id, into, from: since.date },
    look: into[0]?.id ?? unit.id,
  };
}

/** Words in both languages from the fields `name` and `nameEn`; undefined where the Vietnamese is empty. */
export function textOf(form: FormData, field: string): Text | undefined {
  const [vi, en] = [written(form, field), written(form, `${field}En`)];
  if (vi === "") return undefined;
  return en === "" ? { vi } : { vi, en };
}

/** The date in a field as ISO; undefined where it is empty, and the problem where it is no date. */
export function dateIn(
  form: FormData,
  field: string,
): { readonly date: string | undefined; readonly problem?: FieldProblems } {
  const text = written(form, field);
  const date = readDate(text, "dayFirst");
  return text !== "" && date === undefined ? { date, problem: { [field]: "date" } } : { date };
}

function sinceIn(
  form: FormData,
):
  | { readonly date: string; readonly problem?: undefined }
  | { readonly date?: undefined; readonly problem: FieldProblems } {
  const { date, problem } = dateIn(form, "since");
  return date === undefined ? { problem: problem ?? { since: "empty" } } : { date };
}

function lifeIn(form: FormData) {
  const [from, to] = [dateIn(form, "from"), dateIn(form, "to")];
  const start = from.date === undefined ? undefined : parsePeriod(from.date)?.start;
  const end = to.date === undefined ? undefined : parsePeriod(to.date)?.end;
  const isBackwards = start !== undefined && end !== undefined && start >= end;
  const problems: FieldProblems = {
    ...from.problem,
    ...to.problem,
    ...(isBackwards && { to: "order" as const }),
  };
  return { from: from.date, to: to.date, problems };
}
