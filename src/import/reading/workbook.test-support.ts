import { strToU8, zipSync, type Zippable } from "fflate";

interface Parts {
  /** Each sheet's XML inside `<worksheet>`. */
  readonly sheets: readonly string[];
  readonly states?: readonly string[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly is1904?: boolean;
  readonly more?: Zippable;
}

/** A workbook written by hand, for what programs that write tables never do. */
export function workbookOf({
  sheets,
  states = [],
  strings = [],
  styles = "",
  is1904 = false,
  more = {},
}: Parts): Uint8Array {
  const list = sheets.map((_, at) => {
    const state = states[at] === undefined ? "" : ` state="${states[at]}"`;
    return `<sheet name="S${at + 1}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${relations.join("")}</Relationships>`),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`),
    "xl/styles.xml": strToU8(`<styleSheet>${styles}</styleSheet>`),
    ...Object.fromEntries(
      sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(`<worksheet>${xml}</worksheet>`)]),
    ),
    ...more,
  });
}

/** `<sheetData>` with these rows' XML. */
export function sheetData(...rows: readonly string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}
