import type { BaseIssue } from "valibot";

/**
 * Why a record was left out, or what is doubtful about one that was kept; a code, so that each language has its words.
 * `missing`: the field is not there; `type`: another type than agreed (a number as text, too); `notFinite`: NaN, ∞ or
 * too large to be added exactly; `outOfRange`: a share, a count or a year outside its bounds; `choice`: none of the
 * agreed words; `period`, `date`: not a calendar label; `empty`: nothing but spaces; `unknownSource`: no such source
 * in the book; `duplicate`: the id is taken; `contradiction`: fields that exclude each other. Warnings only:
 * `confusable`: letters that look like others (а for a); `unsafeLink`: not http(s), the link is left out.
 */
export const rejectionReasons = [
  "missing",
  "type",
  "notFinite",
  "negative",
  "outOfRange",
  "choice",
  "period",
  "date",
  "empty",
  "unknownSource",
  "duplicate",
  "contradiction",
  "confusable",
  "unsafeLink",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** One record of a resource, with its place. */
export interface Rejection {
  /** The file below the data set's address: `committees/x/2024.json`. */
  readonly resource: string;
  /** Where in it, as a JSON path: `observations[12].value`. */
  readonly path: string;
  /** What stands there, as JSON, shortened to 80 characters; empty where nothing does. */
  readonly value: string;
  readonly reason: RejectionReason;
}

/** What reading a resource leaves behind besides its value. */
export interface Report {
  readonly resource: string;
  /** Records that were left out. */
  readonly rejected: Rejection[];
  /** Records that were kept, with a doubt. */
  readonly warned: Rejection[];
}

/** An empty report on a resource. */
export function startReport(resource: string): Report {
  return { resource, rejected: [], warned: [] };
}

/** Notes a record as left out; undefined stands for it. */
export function reject(report: Report, path: string, value: unknown, reason: RejectionReason): undefined {
  report.rejected.push({ resource: report.resource, path, value: excerpt(value), reason });
}

/** Notes a doubt about a record that is kept. */
export function warn(report: Report, path: string, value: unknown, reason: RejectionReason): void {
  report.warned.push({ resource: report.resource, path, value: excerpt(value), reason });
}

/** The JSON path of an issue below `base`: `observations[12]` and `stated[0].percent`. */
export function issuePath(base: string, issue: BaseIssue<unknown>): string {
  let path = base;
  for (const { key } of issue.path ?? []) {
    if (typeof key === "number") path += `[${key}]`;
    else path += path === "" ? String(key) : `.${String(key)}`;
  }
  return path;
}

/** The reason behind an issue: schemas give it as their message; what has none is of the wrong type. */
export function issueReason(issue: BaseIssue<unknown>): RejectionReason {
  if (issue.received === "undefined") return "missing";
  if (issue.received === "NaN") return "notFinite";
  return rejectionReasons.find((reason) => reason === issue.message) ?? "type";
}

function excerpt(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
