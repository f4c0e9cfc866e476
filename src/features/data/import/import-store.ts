import { create } from "zustand";
import type { Dataset } from "../../../api/config.schema.ts";
import type { ColumnRole } from "../../../import/layout/layout.ts";
import { matchKey } from "../../../import/matching/match-key.ts";
import type { ReadOptions } from "../../../import/reading/read-file.ts";
import type { LineClass, StagedLine } from "../../../import/staging/staged.ts";
import type { KeptCommittee } from "../../../workspace/content.ts";
import { ownWorkspace, tellChange } from "../../../workspace/own-workspace.ts";
import { inputOf, startImport, type ImportClient } from "./import-client.ts";
import { importProblemOf } from "./import-problem.ts";
import type { Contradicting, Input, Opened, Staged, StageRequest, Taken } from "./import-protocol.ts";
import { rememberedFor, rememberMapping } from "./remembered-mappings.ts";

export type Brought = File | Extract<Input, { kind: "pasted" }>;

interface ImportState {
  readonly phase: "idle" | "reading" | "staging" | "staged" | "taking" | "taken";
  readonly name: string;
  readonly opened?: Opened | undefined;
  readonly request?: StageRequest | undefined;
  readonly isRemembered: boolean;
  readonly staged?: Staged | undefined;
  /** Undefined until they are found. */
  readonly contradictions?: Contradicting | undefined;
  readonly shown: LineClass;
  readonly lines: readonly StagedLine[];
  readonly classes: readonly LineClass[];
  /** Lines that are left out, as `row:column`. */
  readonly without: readonly string[];
  readonly taken?: (Taken & { readonly isUndone: boolean }) | undefined;
  /** A code with words. */
  readonly problem?: string | undefined;
}

interface ImportActions {
  readonly bring: (brought: Brought, dataset: Dataset, options?: ReadOptions) => Promise<void>;
  /** Reads the same file once more, another way. */
  readonly reread: (options: ReadOptions) => Promise<void>;
  readonly restage: (change: Partial<StageRequest>) => Promise<void>;
  readonly setRole: (column: number, role: ColumnRole) => Promise<void>;
  readonly answer: (id: string, value: string) => Promise<void>;
  readonly chooseUnit: (name: string, id: string) => Promise<void>;
  readonly addUnit: (name: string, unit: KeptCommittee) => Promise<void>;
  readonly show: (of: LineClass) => Promise<void>;
  readonly showMore: () => Promise<void>;
  readonly toggleClass: (of: LineClass) => void;
  readonly toggleLine: (line: StagedLine) => void;
  readonly take: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

const idle: ImportState = {
  phase: "idle",
  name: "",
  isRemembered: false,
  shown: "new",
  lines: [],
  classes: ["new", "changed"],
  without: [],
};

let client: ImportClient | undefined;
let last: { readonly brought: Brought; readonly dataset: Dataset; readonly options: ReadOptions } | undefined;
let turn = 0;

/** The import that is under way; leaving the page of data keeps it. */
export const useImport = create<ImportState & ImportActions>()((set, get) => {
  /** Runs a step of the import; what a later step, or closing, has overtaken changes nothing any more. */
  async function step(
    phase: ImportState["phase"],
    work: (set_: typeof set) => Promise<void>,
    onFail: ImportState["phase"],
  ) {
    turn += 1;
    const mine = turn;
    set({ phase, problem: undefined });
    try {
      await work((change) => {
        if (mine === turn) set(change);
      });
    } catch (error) {
      if (mine === turn) set({ phase: onFail, problem: importProblemOf(error).message });
    }
  }

  async function stage(request: StageRequest): Promise<void> {
    set({ request, contradictions: undefined });
    await step(
      "staging",
      async (put) => {
        const staged = await client?.stage(request);
        if (staged === undefined) return;
        put({ phase: "staged", staged, shown: staged.shown, lines: staged.first, without: [] });
        put({ contradictions: await client?.contradictions() });
      },
      "staged",
    );
  }

  async function bring(brought: Brought, dataset: Dataset, options: ReadOptions = {}): Promise<void> {
    client?.end();
    client = undefined;
    last = { brought, dataset, options };
    set({ ...idle, name: brought.name });
    let request: StageRequest | undefined;
    await step(
      "reading",
      async (put) => {
        const input = brought instanceof File ? inputOf(brought) : brought;
        client = await startImport(dataset);
        const opened = await client.open(input, options);
        const sheet = Math.max(
          0,
          opened.sheets.findIndex(({ figureColumns }) => figureColumns > 0),
        );
        const remembered = rememberedFor(opened.sheets[sheet]?.shape);
        request = { sheet, roles: [], answers: {}, units: [], newUnits: [], ...remembered };
        put({ opened, isRemembered: remembered !== undefined });
      },
      "idle",
    );
    if (request !== undefined && get().opened !== undefined) await stage(request);
  }

  const restage = async (change: Partial<StageRequest>) => {
    const { request } = get();
    if (request !== undefined) await stage({ ...request, ...change });
  };

  return {
    ...idle,
    bring,
    restage,
    reread: async (options) => {
      if (last !== undefined) await bring(last.brought, last.dataset, { ...last.options, ...options });
    },
    setRole: (column, role) => {
      const roles = (get().request?.roles ?? []).filter(([at]) => at !== column);
      return restage({ roles: [...roles, [column, role]] });
    },
    answer: (id, value) => restage({ answers: { ...get().request?.answers, [id]: value } }),
    chooseUnit: (name, id) => {
      const key = matchKey(name);
      const units = (get().request?.units ?? []).filter(([each]) => each !== key);
      return restage({ units: [...units, [key, id]] });
    },
    addUnit: (name, unit) => {
      const { units = [], newUnits = [] } = get().request ?? {};
      return restage({ newUnits: [...newUnits, unit], units: [...units, [matchKey(name), unit.id]] });
    },
    show: async (shown) => {
      set({ shown, lines: (await client?.lines(shown, 0)) ?? [] });
    },
    showMore: async () => {
      const { shown, lines } = get();
      const more = (await client?.lines(shown, lines.length)) ?? [];
      if (get().shown === shown) set({ lines: [...lines, ...more] });
    },
    toggleClass: (of) => {
      const { classes } = get();
      set({ classes: classes.includes(of) ? classes.filter((each) => each !== of) : [...classes, of] });
    },
    toggleLine: ({ row, column }) => {
      const key = `${row}:${column}`;
      const { without } = get();
      set({ without: without.includes(key) ? without.filter((each) => each !== key) : [...without, key] });
    },
    take: async () => {
      const { classes, without, request, opened } = get();
      await step(
        "taking",
        async (put) => {
          const taken = await client?.take({ classes, without });
          if (taken === undefined) return;
          await tellChange(taken.dataset);
          if (request !== undefined) rememberMapping(opened?.sheets[request.sheet]?.shape, request);
          put({ phase: "taken", taken: { ...taken, isUndone: false } });
          client?.end();
          client = undefined;
        },
        "staged",
      );
    },
    undo: async () => {
      const { taken } = get();
      if (taken?.step === undefined) return;
      const undoing = taken.step;
      await step(
        "taken",
        async (put) => {
          await ownWorkspace.undo(taken.dataset, undoing);
          await tellChange(taken.dataset);
          put({ taken: { ...taken, isUndone: true } });
        },
        "taken",
      );
    },
    close: () => {
      turn += 1;
      client?.end();
      client = undefined;
      last = undefined;
      set({
        ...idle,
        opened: undefined,
        request: undefined,
        staged: undefined,
        contradictions: undefined,
        taken: undefined,
        problem: undefined,
      });
    },
  };
});
