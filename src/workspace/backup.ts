import * as v from "valibot";
import { ContentFileProblem, contentFile, contentFromFile } from "./content-file.ts";
import type { Content } from "./content.ts";
import { historyRecordFrom, type DatasetRecord, type HistoryRecord } from "./kept-records.ts";

const kind = "tiendo-backup";

/** A data set with its history, as a backup holds it. */
export interface BackedUp {
  readonly content: Content;
  readonly record: Pick<DatasetRecord, "revision" | "changes" | "createdAt" | "changedAt" | "origin">;
  readonly history: readonly (readonly [step: number, entry: HistoryRecord])[];
}

/** What leads the body of each older version to the next; the first brings version 1 to version 2. None so far. */
const migrations: readonly ((body: unknown) => unknown)[] = [];
/** The version that this app writes. */
const schemaNumber = migrations.length + 1;

/** The backup of a data set, as one file with a checksum over all that it holds. */
export async function backupFile({ content, record, history }: BackedUp, savedAt: string): Promise<string> {
  const body = JSON.stringify({ content: contentFile(content), record, history });
  return JSON.stringify({ kind, schema: schemaNumber, savedAt, sha256: await checksum(body), body });
}

/** Opens a backup of this or an older version. Throws ContentFileProblem: then nothing of it is used. */
export async function openBackup(text: string): Promise<BackedUp> {
  const file = v.safeParse(fileSchema, parsed(text));
  if (!file.success) throw new ContentFileProblem("notBackup");
  const { schema, sha256, body } = file.output;
  if (schema > schemaNumber) throw new ContentFileProblem("newer");
  if ((await checksum(body)) !== sha256) throw new ContentFileProblem("checksum");
  const now = migrations.slice(schema - 1).reduce<unknown>((older, migrate) => migrate(older), parsed(body));
  const opened = v.safeParse(bodySchema, now);
  if (!opened.success) throw new ContentFileProblem("notBackup");
  const history = opened.output.history.map(([step, value]) => {
    const entry = historyRecordFrom(value);
    if (entry === undefined) throw new ContentFileProblem("notBackup");
    return [step, entry] as const;
  });
  return { content: contentFromFile(opened.output.content), record: opened.output.record, history };
}

const fileSchema = v.object({
  kind: v.literal(kind),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.string(),
  body: v.string(),
});
const bodySchema = v.object({
  content: v.unknown(),
  record: v.object({
    revision: v.number(),
    changes: v.number(),
    createdAt: v.string(),
    changedAt: v.string(),
    origin: v.optional(v.object({ revision: v.number(), at: v.string(), url: v.string() })),
  }),
  history: v.array(v.tuple([v.number(), v.unknown()])),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** SHA-256 in hexadecimal digits. Browsers compute it on pages over https and on this machine only. */
async function checksum(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
