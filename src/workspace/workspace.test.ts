import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startReport } from "../api/rejection.ts";
import { parseYearBook } from "../api/year-book.schema.ts";
import { anyContent, emptyContent, said } from "./content.test-support.ts";
import type { Change } from "./change.ts";
import { createIdbShelf, type IdbShelf } from "./idb-shelf.ts";
import { ChangeRefused } from "./problem.ts";
import { ChangedElsewhere } from "./shelf.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** `npm run fuzz` makes 500. */
const kills = Number(process.env["TIENDO_KILLS"] ?? 20);

let shelf: IdbShelf;
let workspace: Workspace;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  [shelf, workspace] = opened();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await shelf.close();
});

function opened(): [IdbShelf, Workspace] {
  const fresh = createIdbShelf({ onFree: () => undefined, onOutdated: () => undefined });
  return [fresh, createWorkspace(fresh)];
}

const source = { id: "tep", title: "so-lieu.xlsx" };

function figures(
  ...values: readonly (readonly [committee: string, period: string, value: number])[]
): Change {
  return {
    what: "import",
    file: "so-lieu.xlsx",
    edits: [
      {
        edit: "records",
        replaces: "anySource",
        sources: [source],
        observations: values.map(([committee, period, value]) => ({
          committee,
          indicator: "new-members",
          period,
          value,
          status: "A",
          source: "tep",
        })),
      },
    ],
  };
}

async function valuesOf(id: string): Promise<readonly string[]> {
  const { content } = await workspace.load(id, "all");
  return [...content.books.values()]
    .flatMap(({ observations }) =>
      observations.map(({ committee, period, value }) => `${committee} ${period} ${value}`),
    )
    .toSorted();
}

describe("a data set that is kept", () => {
  it("answers the contract's files, with its units' figures in the parent's book", async () => {
    const id = await workspace.create(emptyContent());
    await workspace.commit(id, 1, figures(["so-y-te", "2024-Q1", 3], ["khoi", "2024", 9]));
    const text = await workspace.readFile(id, "committees/khoi/2024.json");
    const report = startReport("2024.json");
    const book = parseYearBook(JSON.parse(text ?? ""), report, { committee: "khoi", year: 2024 });
    expect(report.rejected).toEqual([]);
    expect(book.observations.map(({ committee }) => committee)).toEqual(["khoi", "so-y-te"]);
    expect(JSON.parse((await workspace.readFile(id, "catalog.json")) ?? "")).toMatchObject({
      id,
      revision: 2,
      schema: 1,
    });
    expect(JSON.parse((await workspace.readFile(id, "committees/khoi.json")) ?? "")).toMatchObject({
      committee: { id: "khoi", years: [2024] },
      children: [{ id: "so-y-te", years: [2024] }, { years: [] }, { id: "__proto__" }],
    });
    expect(await workspace.readFile(id, "committees/khoi/1999.json")).toBeUndefined();
    expect(await workspace.readFile(id, "committees/nobody.json")).toBeUndefined();
    expect(JSON.parse((await workspace.readFile(id, "search.json")) ?? "")[1]).toEqual({
      id: "so-y-te",
      name: { vi: "Đơn vị so-y-te" },
      kind: "organisation",
      path: "Khối",
    });
  });

  it("one press undoes a whole import, also after later ones, and again forth", async () => {
    const id = await workspace.create(emptyContent());
    await workspace.commit(id, 1, figures(["so-y-te", "2024-Q1", 3], ["so-tai-chinh", "2024-Q1", 4]));
    await workspace.commit(id, 2, figures(["so-y-te", "2024-Q1", 5], ["so-y-te", "2024-Q2", 6]));
    await workspace.commit(id, 3, figures(["khoi", "2024", 20]));
    expect(await workspace.undo(id, 2)).toMatchObject({ revision: 5, missed: 0 });
    expect(await valuesOf(id)).toEqual(["khoi 2024 20", "so-tai-chinh 2024-Q1 4", "so-y-te 2024-Q1 3"]);
    expect(await workspace.redo(id, 2)).toMatchObject({ revision: 6, missed: 0 });
    expect(await valuesOf(id)).toEqual([
      "khoi 2024 20",
      "so-tai-chinh 2024-Q1 4",
      "so-y-te 2024-Q1 5",
      "so-y-te 2024-Q2 6",
    ]);
  });

  it("undoing leaves what was changed since, and says how much", async () => {
    const id = await workspace.create(emptyContent());
    await workspace.commit(id, 1, figures(["so-y-te", "2024-Q1", 3], ["so-y-te", "2024-Q2", 4]));
    await workspace.commit(id, 2, figures(["so-y-te", "2024-Q1", 5]));
    expect(await workspace.undo(id, 1)).toMatchObject({ missed: 1 });
    expect(await valuesOf(id)).toEqual(["so-y-te 2024-Q1 5"]);
    expect(await workspace.history(id)).toMatchObject([
      { number: 2, what: "import", file: "so-lieu.xlsx", figures: { added: 0, changed: 1, removed: 0 } },
      { number: 1, figures: { added: 2, changed: 0, removed: 0 }, undone: { revision: 4 } },
    ]);
  });

  it("the same figures again change nothing and make no step", async () => {
    const id = await workspace.create(emptyContent());
    const change = figures(["so-y-te", "2024-Q1", 3]);
    await workspace.commit(id, 1, change);
    expect(await workspace.commit(id, 2, change)).toEqual({ revision: 2, step: undefined, missed: 0 });
  });

  it("F32 refuses figures of a committee that there is not, whole", async () => {
    const id = await workspace.create(emptyContent());
    const change = figures(["so-y-te", "2024-Q1", 3], ["nobody", "2024-Q1", 4]);
    await expect(workspace.commit(id, 1, change)).rejects.toThrow(ChangeRefused);
    expect(await valuesOf(id)).toEqual([]);
  });

  it("F72 of two tabs the later one is told, and changes nothing", async () => {
    const id = await workspace.create(emptyContent());
    const [otherShelf, other] = opened();
    await workspace.commit(id, 1, figures(["so-y-te", "2024-Q1", 3]));
    await expect(other.commit(id, 1, figures(["so-y-te", "2024-Q1", 7]))).rejects.toThrow(ChangedElsewhere);
    expect(await valuesOf(id)).toEqual(["so-y-te 2024-Q1 3"]);
    await otherShelf.close();
  });

  it("F69 a full disk leaves all as it was", async () => {
    const id = await workspace.create(emptyContent());
    await workspace.commit(id, 1, figures(["so-y-te", "2024-Q1", 3]));
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(workspace.commit(id, 2, figures(["so-y-te", "2024-Q1", 9]))).rejects.toThrow("full");
    expect(await valuesOf(id)).toEqual(["so-y-te 2024-Q1 3"]);
    expect((await workspace.history(id)).length).toBe(1);
  });

  it("F76 a record that can't be read is left out, kept raw when its book is written, and handed out", async () => {
    const id = await workspace.create(emptyContent());
    await workspace.commit(id, 1, figures(["so-y-te", "2024-Q1", 3]));
    const text = JSON.stringify({
      observations: [{ committee: "so-y-te", value: "?" }],
      targets: [],
      statements: [],
    });
    const value = { dataset: id, committee: "so-y-te", year: 2024, parent: "khoi", text };
    await shelf.write({
      expected: [],
      puts: [{ store: "books", key: [id, "so-y-te", 2024], value }],
      deletes: [],
    });
    const { damaged } = await workspace.load(id, "all");
    expect(damaged).toHaveLength(1);
    await workspace.commit(id, 2, figures(["so-y-te", "2024-Q2", 4]));
    expect(await valuesOf(id)).toEqual(["so-y-te 2024-Q2 4"]);
    expect(await workspace.raw(id)).toContain(String.raw`\"value\":\"?\"`);
  });

  it("F78 a clock that goes back does not change what is the latest revision", async () => {
    let day = 2;
    workspace = createWorkspace(shelf, () => new Date(2024, 5, day));
    const id = await workspace.create(emptyContent());
    await workspace.commit(id, 1, figures(["so-y-te", "2024-Q1", 3]));
    day = 1;
    await workspace.commit(id, 2, figures(["so-y-te", "2024-Q1", 4]));
    expect((await workspace.history(id)).map(({ number }) => number)).toEqual([2, 1]);
    expect((await workspace.list())[0]?.record).toMatchObject({ revision: 3 });
  });

  it("is deleted with everything that lies under it, and nothing else", async () => {
    const [one, two] = [await workspace.create(emptyContent()), await workspace.create(emptyContent())];
    await workspace.commit(one, 1, figures(["so-y-te", "2024-Q1", 3]));
    await workspace.commit(two, 1, figures(["so-y-te", "2024-Q1", 3]));
    await workspace.remove(one);
    expect((await workspace.list()).map(({ id }) => id)).toEqual([two]);
    expect(await workspace.raw(one)).not.toContain("so-y-te");
    expect(await valuesOf(two)).toEqual(["so-y-te 2024-Q1 3"]);
  });
});

describe("F74 F75 however a change ends midway", () => {
  it("what is kept is the old or the new, never a mix", async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, fc.nat(12), fc.boolean(), async (start, at, isThrown) => {
        globalThis.indexedDB = new IDBFactory();
        [shelf, workspace] = opened();
        const id = await workspace.create(start);
        const before = said((await workspace.load(id, "all")).content);
        const change = figures(
          ["so-y-te", "2024-Q1", 71],
          ["so-tai-chinh", "2023", 72],
          ["khoi", "2024", 73],
          ["__proto__", "2024", 74],
        );
        const after = said((await workspaceCopy(start, change)).content);
        let puts = 0;
        const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")?.value;
        vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function put(
          this: IDBObjectStore,
          ...given
        ) {
          puts += 1;
          if (puts === at + 1) {
            if (isThrown) throw new DOMException("killed", "AbortError");
            this.transaction.abort();
          }
          return Reflect.apply(whole, this, given);
        });
        await workspace.commit(id, 1, change).catch(() => undefined);
        vi.restoreAllMocks();
        await shelf.close();
        [shelf, workspace] = opened();
        const now = (await workspace.load(id, "all")).content;
        const steps = (await workspace.history(id)).length;
        expect(said(now)).toEqual(steps === 0 ? before : after);
      }),
      { numRuns: kills, seed: 20 },
    );
  }, 600_000);
});

async function workspaceCopy(start: Parameters<Workspace["create"]>[0], change: Change) {
  const copy = createWorkspace(shelf);
  const id = await copy.create(start);
  await copy.commit(id, 1, change);
  return copy.load(id, "all");
}
