import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const ofSrc = [
  "domain",
  "ui",
  "messages",
  "api",
  "selection",
  "preferences",
  "charts",
  "export",
  "workspace",
  "import",
  "deck",
  "figures",
  "features",
  "app",
];
const rooms = [...ofSrc, "mocks"];
const allowed = tableInReadme();

/** What the lint says of a planted project, by file: the codes of the rules that were broken. */
const broken = new Map<string, string[]>();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rooms-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  copyFileSync(join(root, "oxlint.config.ts"), join(folder, "oxlint.config.ts"));
  for (const from of rooms) {
    plant(`${home(from)}/value.ts`, "export const value = 1;");
    for (const to of rooms) if (to !== from) plantImport(from, `to-${to}.ts`, to);
    plant(`${home(from)}/to-recharts.ts`, `export { BarChart } from "recharts";`);
  }
  plant("src/features/two/value.ts", "export const value = 2;");
  plant("src/features/one/to-two.ts", `export { value } from "../two/value.ts";`);
  plant("src/domain/to-library.ts", `export { create } from "zustand";`);
  plant("src/domain/within.ts", `export { value } from "./value.ts";`);
  plant("src/domain/round.ts", `import { trip } from "./trip.ts";\nexport const round = () => trip();`);
  plant(
    "src/domain/trip.ts",
    `import { round } from "./round.ts";\nexport const trip = (): number => round();`,
  );
  for (const { filename, code } of lint()) broken.set(filename, [...(broken.get(filename) ?? []), code]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the lint holds README's table of rooms", () => {
  it("which names every room", () => {
    expect([...allowed.keys()].toSorted()).toEqual(rooms.toSorted());
  });

  it.each(rooms)("%s imports what the table allows, and nothing else", (from) => {
    const refused = rooms.filter((to) => to !== from && isRefused(`${home(from)}/to-${to}.ts`));
    expect(refused).toEqual(rooms.filter((to) => to !== from && allowed.get(from)?.includes(to) !== true));
  });

  it("a feature never imports another", () => {
    expect(isRefused("src/features/one/to-two.ts")).toBe(true);
  });

  it("domain is plain functions without libraries", () => {
    expect(isRefused("src/domain/to-library.ts")).toBe(true);
    expect(broken.has("src/domain/within.ts")).toBe(false);
  });

  it("charts alone knows Recharts", () => {
    const knowing = ofSrc.filter((room) => !isRefused(`${home(room)}/to-recharts.ts`));
    expect(knowing).toEqual(["charts"]);
  });

  it("nothing imports in a circle", () => {
    expect(broken.get("src/domain/round.ts")).toEqual(["import(no-cycle)"]);
    expect(broken.get("src/domain/trip.ts")).toEqual(["import(no-cycle)"]);
  });
});

function home(room: string): string {
  if (room === "mocks") return "mocks";
  return room === "features" ? "src/features/one" : `src/${room}`;
}

function plantImport(from: string, name: string, to: string) {
  const up = home(from)
    .split("/")
    .map(() => "..")
    .join("/");
  const inSrc = from !== "mocks" && to !== "mocks";
  const path = inSrc ? `${up.slice(3)}/${home(to).slice("src/".length)}` : `${up}/${home(to)}`;
  plant(`${home(from)}/${name}`, `export { value } from "${path}/value.ts";`);
}

function plant(path: string, code: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${code}\n`);
}

function isRefused(path: string): boolean {
  return broken.get(path)?.includes("eslint(no-restricted-imports)") ?? false;
}

function lint(): { filename: string; code: string }[] {
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, "--format", "json"], {
    cwd: folder,
    encoding: "utf8",
  });
  const start = stdout.indexOf("{");
  if (start === -1) throw new Error(`oxlint said nothing: ${stdout}${stderr}`);
  const { diagnostics }: { diagnostics: { filename: string; code: string }[] } = JSON.parse(
    stdout.slice(start),
  );
  return diagnostics.map(({ filename, code }) => ({ filename: filename.replaceAll("\\", "/"), code }));
}

/** README's table: for each room what it may import besides itself. */
function tableInReadme(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  const rows = readFileSync(join(root, "README.md"), "utf8").split("| room | may import |")[1] ?? "";
  for (const [, names = "", imports = ""] of rows.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gmu)) {
    const named = names.split(", ").map((name) => name.replace("features/x", "features"));
    if (names.startsWith("---") || named.includes("tests")) continue;
    const above = [...table.keys()];
    const may = imports.startsWith("all of the above")
      ? above
      : imports.startsWith("all of src")
        ? ofSrc
        : rooms.filter((room) => imports.split(", ").includes(room));
    for (const name of named) table.set(name, may);
  }
  return table;
}
