import { QueryClient } from "@tanstack/react-query";
import { catalogQuery } from "../../../api/catalog.queries.ts";
import { searchQuery } from "../../../api/search.queries.ts";
import type { Dataset } from "../../../api/config.schema.ts";
import { isKeptAddress } from "../../../api/kept-files.ts";
import type { TableLayout } from "../../../import/layout/layout.ts";
import { layoutWithHead, recogniseTable } from "../../../import/layout/recognise-table.ts";
import { knownNames, type KnownNames } from "../../../import/matching/known-names.ts";
import {
  readClipboard,
  readFile,
  type ReadFile,
  type ReadOptions,
} from "../../../import/reading/read-file.ts";
import { recordsOf } from "../../../import/staging/records.ts";
import { recordLines } from "../../../import/staging/record-lines.ts";
import { stageTable, type StagedTable } from "../../../import/staging/stage-table.ts";
import { classOf, lineClasses, type LineClass, type StagedLine } from "../../../import/staging/staged.ts";
import { isRecordSheet, readRecords } from "../../../import/template/read-records.ts";
import type { WholeRecords } from "../../../import/template/whole-records.ts";
import type { Sheet } from "../../../import/reading/sheet.ts";
import type { SourceWire } from "../../../api/year-book.schema.ts";
import type { Change, Edit } from "../../../workspace/change.ts";
import type { Content, KeptCommittee } from "../../../workspace/content.ts";
import { newId } from "../../../workspace/new-id.ts";
import { ownWorkspace } from "../../../workspace/own-workspace.ts";
import { publishedContent } from "../copy-published.ts";
import { contradictionsWith } from "./contradicting.ts";
import { existingIn } from "./existing.ts";
import type {
  Contradicting,
  Input,
  Opened,
  Selection,
  Staged,
  StageRequest,
  Taken,
} from "./import-protocol.ts";
import { openedSheet, withRoles } from "./sheet-summary.ts";

/** How many lines are handed to the page at a time. */
const pageSize = 30;
const takeable = ["new", "changed", "doubtful"] as const;

/**
 * An import from the file to the figures. It runs in a worker, or in the page where there is none. It holds the file and
 * what was made of it; the page gets what it shows. Nothing is written before `take`.
 */
export function createImportEngine(dataset: Dataset) {
  let name = "";
  let file: ReadFile = { sheets: [], notes: [] };
  /** How each sheet was understood when the file was opened. */
  const layouts = new WeakMap<Sheet, TableLayout>();
  let base: Promise<Base> | undefined;
  let staged: StagedFile | undefined;

  return { open, stage, contradictions, lines, take };

  /** Reads a file or what was pasted. Throws a ReadProblem. */
  async function open(input: Input, options: ReadOptions = {}): Promise<Opened> {
    if (input.kind === "file") {
      name = input.name;
      file = readFile({ name, bytes: new Uint8Array(await input.content.arrayBuffer()) }, options);
    } else {
      name = input.name;
      file = readClipboard(input);
    }
    staged = undefined;
    // The figures to compare with may take longer; how the file is understood need not wait for them.
    baseNow().catch(() => undefined);
    const known = await namesOf(dataset);
    const sheets = file.sheets.map((sheet) => {
      const layout = recogniseTable(sheet, known, name);
      layouts.set(sheet, layout);
      return openedSheet(sheet, layout);
    });
    return { name, notes: file.notes, sheets };
  }

  /** Lays a sheet beside what is there, as `request` says that it is to be understood. */
  async function stage(request: StageRequest): Promise<Staged> {
    const sheet = file.sheets[request.sheet];
    if (sheet === undefined) throw new RangeError(`no sheet ${request.sheet}`);
    if (isRecordSheet(sheet)) return stageRecords(sheet, request);
    const { content, existing } = await baseNow();
    const committees = [...content.committees, ...request.newUnits];
    const names = knownNames(committees, content.indicators);
    const layout = withRoles(sheet, layoutOf(sheet, names, request), request.roles);
    const table = stageTable(sheet, layout, {
      known: names,
      committees,
      indicators: content.indicators,
      existing,
      answers: request.answers,
      units: new Map(request.units),
    });
    staged = { ...table, request, names, sources: [] };
    const { columns, headRows } = layout;
    return { ...stagedNow(table), skipped: countsOf(layout.skipped.values()), columns, headRows };
  }

  /** As it was found on opening, or anew, where new units or other heads may tell more. */
  function layoutOf(sheet: Sheet, names: KnownNames, { headRows, newUnits }: StageRequest): TableLayout {
    if (headRows !== undefined) return layoutWithHead(sheet, names, headRows, name);
    return (newUnits.length === 0 ? layouts.get(sheet) : undefined) ?? recogniseTable(sheet, names, name);
  }

  /** A file that was handed out from here: its codes say all, and there is nothing to ask. */
  async function stageRecords(sheet: Sheet, request: StageRequest): Promise<Staged> {
    const { content, existing, known } = await baseNow();
    const isCsv = file.notes.some(({ kind }) => kind === "delimiter");
    const { records } = readRecords(file.sheets, isCsv);
    const committees = new Set([...content.committees, ...records.committees].map(({ id }) => id));
    const indicators = new Set([...content.indicators, ...records.indicators].map(({ id }) => id));
    const found = recordLines(records, {
      sheet: sheet.name,
      existing,
      isCommittee: (id) => committees.has(id),
      isIndicator: (id) => indicators.has(id),
    });
    const table = { questions: [], units: [], lines: found };
    staged = { ...table, request, names: known, sources: records.sources, added: records };
    return { ...stagedNow(table), skipped: [], columns: [], headRows: [0] };
  }

  function stagedNow(table: StagedTable): Omit<Staged, "columns" | "headRows" | "skipped"> {
    const counts = { new: 0, changed: 0, doubtful: 0, rejected: 0, same: 0 };
    for (const line of table.lines) counts[classOf(line)] += 1;
    const shown = lineClasses.find((each) => counts[each] > 0) ?? "new";
    return { questions: table.questions, units: table.units, counts, first: lines(shown, 0), shown };
  }

  /** Some of the lines of a class, from the `from`th on. */
  function lines(of: LineClass, from: number): readonly StagedLine[] {
    const found: StagedLine[] = [];
    let seen = 0;
    for (const line of staged?.lines ?? []) {
      if (classOf(line) !== of) continue;
      if (seen >= from) found.push(line);
      seen += 1;
      if (found.length === pageSize) break;
    }
    return found;
  }

  /** Takes the selected lines in. A published data set is copied into this browser first. */
  async function take(selection: Selection): Promise<Taken> {
    const { content, revision, published } = await baseNow();
    const change = changeOf(chosen(selection), content);
    const id =
      revision === undefined ? await ownWorkspace.create(copyOf(content), originOf(published)) : dataset.id;
    const { step } = await ownWorkspace.commit(id, revision ?? 1, change);
    return { dataset: id, step, count: chosen(selection).length };
  }

  function originOf(revision = 0) {
    return { url: dataset.url, revision, at: new Date().toISOString() };
  }

  function chosen({ classes, without }: Selection): readonly StagedLine[] {
    const left = new Set(without);
    return (staged?.lines ?? []).filter(
      (line) =>
        classes.includes(classOf(line)) &&
        !left.has(`${line.row}:${line.column}`) &&
        line.rejected === undefined,
    );
  }

  function changeOf(accepted: readonly StagedLine[], content: Content): Change {
    const source = { id: `file-${newId()}`, title: titleOf(name, staged?.lines[0]?.sheet ?? "") };
    const known = content.sources.find(({ title }) => title === source.title)?.id ?? source.id;
    const { observations, targets } = recordsOf(accepted, known);
    const used = new Set(accepted.map(({ committee }) => committee));
    const there = new Set(content.committees.map(({ id }) => id));
    const added: readonly KeptCommittee[] = [
      ...(staged?.request.newUnits ?? []).filter(({ id }) => used.has(id)),
      ...(staged?.added?.committees ?? []).filter(({ id }) => used.has(id) && !there.has(id)),
    ];
    const measured = new Set(accepted.map(({ indicator }) => indicator));
    const indicators = (staged?.added?.indicators ?? []).filter(
      ({ id }) => measured.has(id) && !content.indicators.some((each) => each.id === id),
    );
    const records: Edit = {
      edit: "records",
      replaces: "anySource",
      committees: added,
      indicators,
      sources: accepted.some(({ record }) => record === undefined)
        ? [{ ...source, id: known }]
        : (staged?.sources ?? []),
      observations,
      targets,
    };
    return { what: "import", file: name, edits: [records] };
  }

  /**
   * The contradictions now and with all lines that can be taken. Of a large file it takes longer than the staging, so that
   * it is asked for by itself.
   */
  async function contradictions(): Promise<Contradicting> {
    const { content } = await baseNow();
    return contradictionsWith(content, chosen({ classes: takeable, without: [] }), changeOf);
  }

  function baseNow(): Promise<Base> {
    base ??= loadBase(dataset).catch((error: unknown) => {
      base = undefined;
      throw error;
    });
    return base;
  }
}

/** The copy's name tells it from what it was copied from, in the language in which names always are. */
function copyOf(content: Content): Content {
  return { ...content, head: { ...content.head, name: { vi: `${content.head.name.vi} (bản của tôi)` } } };
}

interface StagedFile extends StagedTable {
  readonly request: StageRequest;
  readonly names: KnownNames;
  readonly sources: readonly SourceWire[];
  /** What a handed-out file brings besides figures. */
  readonly added?: Pick<WholeRecords, "committees" | "indicators"> | undefined;
}

interface Base {
  readonly content: Content;
  /** Undefined of a published data set, which is copied when figures are taken in. */
  readonly revision: number | undefined;
  /** Of a published one, which it is. */
  readonly published: number | undefined;
  readonly known: KnownNames;
  readonly existing: ReturnType<typeof existingIn>;
}

/** What things are called, which is known before what was reported of them. */
async function namesOf(dataset: Dataset): Promise<KnownNames> {
  if (isKeptAddress(dataset.url)) {
    const { content } = await ownWorkspace.load(dataset.id, []);
    return knownNames(content.committees, content.indicators);
  }
  const client = new QueryClient();
  const [catalog, committees] = await Promise.all([
    client.fetchQuery(catalogQuery(dataset)),
    client.fetchQuery(searchQuery(dataset)),
  ]);
  return knownNames(committees.value, catalog.value.indicators);
}

async function loadBase(dataset: Dataset): Promise<Base> {
  const isKept = isKeptAddress(dataset.url);
  const { content, revision } = await (isKept ? keptContent(dataset.id) : publishedContent(dataset));
  return {
    content,
    revision: isKept ? revision : undefined,
    published: isKept ? undefined : revision,
    known: knownNames(content.committees, content.indicators),
    existing: existingIn(content),
  };
}

async function keptContent(id: string) {
  const { content, record } = await ownWorkspace.load(id, "all");
  return { content, revision: record.revision };
}

function countsOf<T>(values: Iterable<T>): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function titleOf(file: string, sheet: string): string {
  return sheet === "" || file.startsWith(sheet) ? file : `${file} · ${sheet}`;
}
