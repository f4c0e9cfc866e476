import type { Budget } from "./read-problem.ts";
import { unzipParts } from "./unzip-parts.ts";
import { attribute, elements, unescapeXml, withoutPrefix } from "./xml-text.ts";

/** How a number is shown, as far as it changes what it means. */
export type NumberLook = "plain" | "percent" | "date";

/** What the sheets' cells refer to. */
export interface WorkbookParts {
  /** In the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[];
  readonly strings: readonly string[];
  /** By style number. */
  readonly looks: readonly NumberLook[];
  readonly is1904: boolean;
}

/** Reads all of a workbook but its cells. Undefined where the ZIP holds no workbook. */
export function readWorkbookParts(bytes: Uint8Array, budget: Budget): WorkbookParts | undefined {
  const texts = new Map<string, string[]>();
  unzipParts(bytes, budget, (path) => {
    const name = path.replace(/^\//, "");
    if (!/^xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels)$/i.test(name))
      return undefined;
    const pieces: string[] = [];
    texts.set(name.toLowerCase(), pieces);
    return (text) => pieces.push(text);
  });
  const part = (name: string) => withoutPrefix((texts.get(name) ?? []).join(""));
  const workbook = part("xl/workbook.xml");
  if (workbook === "") return undefined;
  const targets = new Map<string, string>();
  for (const { tag } of elements(part("xl/_rels/workbook.xml.rels"), "Relationship")) {
    targets.set(attribute(tag, "Id") ?? "", partPath(attribute(tag, "Target") ?? ""));
  }
  const sheets = [...elements(workbook, "sheet")].flatMap(({ tag }) => {
    const target = targets.get(attribute(tag, "r:id") ?? attribute(tag, "relationships:id") ?? "");
    const state = attribute(tag, "state") ?? "visible";
    return target === undefined
      ? []
      : [{ name: attribute(tag, "name") ?? "", part: target, isHidden: state !== "visible" }];
  });
  return {
    sheets,
    strings: sharedStrings(part("xl/sharedstrings.xml"), budget),
    looks: numberLooks(part("xl/styles.xml")),
    is1904: /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook),
  };
}

/** The text of a string element: its runs joined, without the reading hints that East Asian text may have. */
export function textOfString(inner: string): string {
  const visible = inner.includes("<rPh") ? inner.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, "") : inner;
  let text = "";
  for (const run of elements(visible, "t")) text += run.inner;
  return unescapeXml(text);
}

function sharedStrings(xml: string, budget: Budget): readonly string[] {
  const strings: string[] = [];
  for (const { inner } of elements(xml, "si")) {
    budget.cells(0);
    strings.push(textOfString(inner));
  }
  return strings;
}

function partPath(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

function numberLooks(xml: string): readonly NumberLook[] {
  const codes = new Map<number, string>();
  for (const { tag } of elements(xml, "numFmt")) {
    codes.set(Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? "");
  }
  const [formats] = elements(xml, "cellXfs");
  return [...elements(formats?.inner ?? "", "xf")].map(({ tag }) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    return lookOf(id, codes.get(id));
  });
}

/** Numbers below 164 are Excel's own formats. */
function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) {
    if (id === 9 || id === 10) return "percent";
    return (id >= 14 && id <= 22) ||
      (id >= 27 && id <= 36) ||
      (id >= 45 && id <= 47) ||
      (id >= 50 && id <= 58)
      ? "date"
      : "plain";
  }
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").split(";")[0] ?? "";
  if (bare.includes("%")) return "percent";
  return /[dmyh]/i.test(bare) && !/general/i.test(bare) ? "date" : "plain";
}
