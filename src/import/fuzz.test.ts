import writeXlsxFile from "write-excel-file/universal";
import readXlsxFile from "read-excel-file/node";
import Papa from "papaparse";
import fc from "fast-check";
import { expect, it } from "vitest";
import { committees, contextOf, known } from "./import.test-support.ts";
import { recogniseTable } from "./layout/recognise-table.ts";
import { readFile } from "./reading/read-file.ts";
import { ReadProblem } from "./reading/read-problem.ts";
import { recordsOf } from "./staging/records.ts";
import { stageTable } from "./staging/stage-table.ts";
import type { StagedLine } from "./staging/staged.ts";

/** `npm run fuzz` makes 10,000. */
const runs = Number(process.env["TIENDO_FUZZ_RUNS"] ?? 500);
const longestMs = 5_000;

const names = committees.map(({ name }) => name.vi);
const nonsense = fc.oneof(
  fc.constantFrom<string | number>(
    "",
    "–",
    "0",
    "1.234",
    "1,5",
    "12%",
    "khoảng 12",
    "#N/A",
    "NaN",
    "=1+1",
    "-4",
    "Infinity",
    "9".repeat(30),
    "1e9",
    "٣",
    "１２",
    "\u200b7",
    "x",
    "2024-01-01",
    "03/04/2024",
    "tổng",
  ),
  fc.integer({ min: -5, max: 100_000 }),
  fc.double({ noNaN: true, min: -10, max: 1e6 }),
  fc
    .string({ maxLength: 6 })
    .filter((text) => /^[\u0020-\ud7ff]*$/u.test(text) && !(text in {}) && !/_x[\dA-F]{4}_/iu.test(text)),
);
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom("Sở Lạ", "Tổng cộng", "", "Sở Y tê") },
);
const heads = fc.constantFrom(
  ["Đơn vị", "Quý I/2024", "Quý II/2024"],
  ["Đơn vị", "Kế hoạch 2024", "Thực hiện 2024"],
  ["TT", "Đơn vị", "9 tháng 2024"],
  ["Đơn vị", "Kỳ", "Thực hiện"],
);
const table = fc
  .tuple(heads, fc.array(fc.tuple(unit, nonsense, nonsense), { minLength: 1, maxLength: 8 }))
  .map(([head, rows]) => titled(head, rows));
const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
  maxLength: 3,
});

/** The indicator stands in a title line above. */
function titled(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly (readonly (string | number)[])[] {
  return [["Kết nạp đảng viên mới"], head, ...rows];
}

interface Case {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly isBook: boolean;
  readonly damaged: readonly (readonly [at: number, byte: number])[];
}

async function bytesOf({ rows, isBook, damaged }: Case): Promise<Uint8Array> {
  const bytes = isBook
    ? new Uint8Array(
        await (
          await writeXlsxFile(
            rows.map((row) => row.map((value) => (value === "" ? null : { value }))),
            {},
          ).toBlob()
        ).arrayBuffer(),
      )
    : new TextEncoder().encode(
        Papa.unparse(
          rows.map((row) => [...row]),
          { delimiter: ";" },
        ),
      );
  for (const [at, byte] of damaged) bytes[Math.floor(at * bytes.length)] = byte;
  return bytes;
}

/** Which digits a number has, wherever its marks are. */
function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, "").replace(/^0+/u, "").replace(/0+$/u, "");
}

/** What another reader says of the cell. */
async function otherReader(
  bytes: Uint8Array,
  isBook: boolean,
  { row, column }: StagedLine,
): Promise<unknown> {
  if (!isBook)
    return Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ";" }).data[row]?.[column];
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  return sheet?.data[row]?.[column];
}

/** What a file is read and staged to; undefined where it is refused with a reason. */
function stagedOf(bytes: Uint8Array, isBook: boolean): readonly StagedLine[] | undefined {
  const context = contextOf({ answers: { cumulative: "inPeriod", indicator: "new-members" } });
  try {
    const { sheets } = readFile({ name: isBook ? "a.xlsx" : "a.csv", bytes });
    return sheets.flatMap((sheet) => stageTable(sheet, recogniseTable(sheet, known, "2024"), context).lines);
  } catch (error) {
    if (error instanceof ReadProblem) return undefined;
    throw error;
  }
}

/** Whether the value that would be taken in is what stands in the cell. */
function isSaid(value: number | undefined, said: unknown): boolean {
  if (typeof said === "number") return value === said + 0;
  return typeof said === "string" && digitsOf(String(value)) === digitsOf(said.normalize("NFKC"));
}

it(
  `${runs} seeded imports of nonsense: none hangs, none breaks, none changes a cell silently`,
  { timeout: runs * 100 },
  async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), damage, async (rows, isBook, damaged) => {
        const bytes = await bytesOf({ rows, isBook, damaged });
        const since = performance.now();
        const lines = stagedOf(bytes, isBook) ?? [];
        expect(performance.now() - since).toBeLessThan(longestMs);
        const accepted = damaged.length > 0 ? [] : lines.filter(({ rejected }) => rejected === undefined);
        expect(recordsOf(accepted, "s").observations.filter(({ value }) => (value ?? 0) < 0)).toEqual([]);
        const wrong: unknown[] = [];
        for (const line of accepted) {
          const said = await otherReader(bytes, isBook, line);
          if (!isSaid(line.value, said)) wrong.push({ said, value: line.value });
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs, seed: 2024 },
    );
  },
);
