import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import firstVersion from "./backup-1.fixture.json" with { type: "json" };
import { openBackup } from "./backup.ts";
import { contentFile, contentFromFile, ContentFileProblem } from "./content-file.ts";
import { anyContent, emptyContent, said } from "./content.test-support.ts";
import { createIdbShelf } from "./idb-shelf.ts";
import { createWorkspace } from "./workspace.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function workspace() {
  return createWorkspace(
    createIdbShelf({ onFree: () => undefined, onOutdated: () => undefined }),
    () => new Date("2026-11-26T08:00:00Z"),
  );
}

const source = { id: "tep", title: "so-lieu.xlsx" };
const cell = { committee: "so-y-te", indicator: "new-members", period: "2024-Q1" };

async function reasonOf(opening: Promise<unknown>): Promise<string> {
  try {
    await opening;
  } catch (error) {
    if (error instanceof ContentFileProblem) return error.reason;
    throw error;
  }
  return "opened";
}

describe("a backup", () => {
  it("brings a data set back with its history, which can still be undone", async () => {
    const here = workspace();
    const id = await here.create(emptyContent());
    await here.commit(id, 1, {
      what: "import",
      file: "so-lieu.xlsx",
      edits: [{ edit: "figure", cell, figure: { value: 3, status: "A" }, source }],
    });
    await here.commit(id, 2, {
      what: "edit",
      edits: [{ edit: "figure", cell, figure: { value: 4, status: "A" }, source }],
    });
    const text = await here.backUp(id);
    const restored = await here.restore(text);
    expect(restored).not.toBe(id);
    expect((await here.list()).map(({ id: each }) => each).toSorted()).toEqual([id, restored].toSorted());
    expect(said((await here.load(restored, "all")).content)).toEqual(
      said((await here.load(id, "all")).content),
    );
    expect(await here.history(restored)).toMatchObject([
      { what: "edit", figures: { changed: 1 } },
      { what: "import", file: "so-lieu.xlsx", figures: { added: 1 } },
    ]);
    await here.undo(restored, 2);
    const [book] = (await here.load(restored, "all")).content.books.values();
    expect(book?.observations).toMatchObject([{ value: 3 }]);
  });

  it("is told by its revision, so that a later change is due again", async () => {
    const here = workspace();
    const id = await here.create(emptyContent());
    await here.backUp(id);
    const [kept] = await here.list();
    expect(kept?.record?.backup).toEqual({ revision: 1, at: "2026-11-26T08:00:00.000Z" });
  });

  it("any content comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        globalThis.indexedDB = new IDBFactory();
        const here = workspace();
        const text = await here.backUp(await here.create(content));
        const { content: back } = await openBackup(text);
        expect(said(back)).toEqual(said({ ...content, head: { ...content.head, id: back.head.id } }));
      }),
      { numRuns: 20 },
    );
  });

  it("of the first version opens in this one", async () => {
    const { content, record, history } = await openBackup(JSON.stringify(firstVersion));
    expect(content.head.name).toEqual({ vi: "Khối" });
    expect(content.committees).toHaveLength(4);
    expect([...content.books.values()].flatMap(({ observations }) => observations)).toMatchObject([
      { ...cell, value: 4, status: "A" },
    ]);
    expect(record).toMatchObject({ revision: 3 });
    expect(history.map(([step, { what }]) => [step, what])).toEqual([
      [1, "import"],
      [2, "edit"],
    ]);
  });

  it("that was changed by a single letter is refused, as are newer ones, other files and none", async () => {
    const text = JSON.stringify(firstVersion);
    expect(await reasonOf(openBackup(text.replace("so-lieu.xlsx", "so-lieu.xlsm")))).toBe("checksum");
    expect(await reasonOf(openBackup(JSON.stringify({ ...firstVersion, schema: 99 })))).toBe("newer");
    for (const other of [
      "",
      "{}",
      "[]",
      '{"kind":"other"}',
      "PK",
      JSON.stringify({ ...firstVersion, schema: 0 }),
    ]) {
      expect(await reasonOf(openBackup(other))).toBe("notBackup");
    }
  });
});

describe("a data set as one JSON", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const json: unknown = JSON.parse(JSON.stringify(contentFile(content)));
        expect(said(contentFromFile(json))).toEqual(said(content));
      }),
    );
  });

  it.each([
    [{ schema: 2 }, "newer"],
    [{ kind: "other" }, "notBackup"],
    [{ committees: "x" }, "notBackup"],
    [{ books: [{}] }, "notBackup"],
  ])("with %j is refused: %s", async (wrong, reason) => {
    const opening = async () => contentFromFile({ ...contentFile(emptyContent()), ...wrong });
    expect(await reasonOf(opening())).toBe(reason);
  });
});
