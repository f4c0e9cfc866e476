import { decodeText } from "./decode.ts";
import { readDelimited } from "./delimited.ts";
import { commonWordsIn, fromLegacyFont } from "./legacy-letters.ts";
import { legacyFonts, type LegacyFont, type ReadNote } from "./read-note.ts";
import { createBudget, mostBytes, ReadProblem } from "./read-problem.ts";
import { readPasted } from "./pasted.ts";
import type { Sheet, SheetCell } from "./sheet.ts";
import { readXlsx } from "./xlsx.ts";

export interface ReadFile {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly ReadNote[];
}

export interface ReadOptions {
  /** From 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Reads the letters of a font of old; without it, they stay and are only told. */
  readonly legacyFont?: LegacyFont | undefined;
  readonly delimiter?: string | undefined;
}

/**
 * The sheets of a workbook or of a text with delimiters, as they are. What the file is, its bytes tell, not its name.
 * Throws a ReadProblem where it can't be read or costs too much; nothing but the result is kept.
 */
export function readFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadOptions = {},
): ReadFile {
  const { name, bytes } = file;
  if (bytes.length > mostBytes) throw new ReadProblem("tooLarge");
  if (bytes.length === 0) throw new ReadProblem("empty");
  const budget = createBudget();
  if (isZip(bytes))
    return withLetters(filled(readXlsx(bytes, budget, options.onProgress)), [], options.legacyFont);
  if (isCompound(bytes)) throw new ReadProblem(isEncrypted(bytes) ? "encrypted" : "legacyXls");
  if (/\.xls[xmb]?$/i.test(name)) {
    const { text } = decodeText(bytes.subarray(0, 2_000));
    if (!/<table\b/i.test(text)) throw new ReadProblem("notAWorkbook");
  }
  const { text, encoding } = decodeText(bytes);
  if (isBinary(text)) throw new ReadProblem("notAWorkbook");
  if (/^\s*<(?:!doctype|html|table)\b/i.test(text))
    return { sheets: filled([readPasted({ html: text, text: "" }, budget)]), notes: [] };
  const { rows, delimiter } = readDelimited(text, budget, options.delimiter);
  const sheet: Sheet = {
    name: name.replace(/\.\w+$/, ""),
    isHidden: false,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const isLegacy = encoding === "TCVN3" || encoding === "VISCII";
  const notes: readonly ReadNote[] = [
    ...(encoding === "UTF-8" ? [] : [{ kind: "encoding", encoding } as const]),
    ...(delimiter === "" ? [] : [{ kind: "delimiter", delimiter } as const]),
  ];
  return isLegacy
    ? { sheets: filled([sheet]), notes }
    : withLetters(filled([sheet]), notes, options.legacyFont);
}

/** The same for what is pasted. */
export function readClipboard(clipboard: {
  readonly html?: string | undefined;
  readonly text: string;
}): ReadFile {
  if (clipboard.text.length + (clipboard.html?.length ?? 0) > mostBytes) throw new ReadProblem("tooLarge");
  return { sheets: filled([readPasted(clipboard, createBudget())]), notes: [] };
}

function filled(sheets: readonly Sheet[]): readonly Sheet[] {
  const some = sheets.filter(({ rows }) =>
    rows.some((row) => row.some((cell) => cell !== null && cell !== "")),
  );
  if (some.length === 0) throw new ReadProblem("empty");
  return some;
}

/** Looks for letters of old fonts, and reads them where that is asked for. */
function withLetters(
  sheets: readonly Sheet[],
  notes: readonly ReadNote[],
  asked: LegacyFont | undefined,
): ReadFile {
  const sample = textsOf(sheets);
  const joined = sample.join(" ");
  const own = commonWordsIn(joined);
  const found = legacyFonts.find((font) => commonWordsIn(fromLegacyFont(joined, font)) > own + 2);
  const font = asked ?? found;
  if (font === undefined) return { sheets, notes };
  const before = sample.find((text) => fromLegacyFont(text, font) !== text) ?? "";
  const note: ReadNote = {
    kind: "legacyFont",
    font,
    before,
    after: fromLegacyFont(before, font),
    isConverted: asked !== undefined,
  };
  return {
    sheets: asked === undefined ? sheets : sheets.map((sheet) => converted(sheet, asked)),
    notes: [...notes, note],
  };
}

function textsOf(sheets: readonly Sheet[]): readonly string[] {
  return sheets
    .flatMap(({ rows }) => rows.slice(0, 60).flat())
    .filter((cell) => typeof cell === "string")
    .slice(0, 500);
}

function converted(sheet: Sheet, font: LegacyFont): Sheet {
  const convert = (cell: SheetCell) => (typeof cell === "string" ? fromLegacyFont(cell, font) : cell);
  return {
    ...sheet,
    name: fromLegacyFont(sheet.name, font),
    rows: sheet.rows.map((row) => row.map(convert)),
  };
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** The container of .xls and of workbooks with a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.includes(Array.from("EncryptedPackage").join("\0"));
}

/** Text has no zeros. */
function isBinary(text: string): boolean {
  return text.slice(0, 4_000).includes("\0");
}
