/** Which sign parts the decimals in a column's written numbers. */
export type DecimalMark = "comma" | "point";

/** What a column's written numbers say about their decimal mark. */
export interface MarkEvidence {
  /** Numbers that can only be read with this mark, as they are written; at most three each. */
  readonly comma: readonly string[];
  readonly point: readonly string[];
  /** `1.234` or `1,234`: a thousand and more with one mark, one and a bit with the other. */
  readonly open: readonly string[];
}

const mostExamples = 3;

/** Looks at all written numbers of a column. Numbers that are numbers in the file need no mark and are not asked for. */
export function markEvidence(texts: Iterable<string>): MarkEvidence {
  const evidence = { comma: new Set<string>(), point: new Set<string>(), open: new Set<string>() };
  for (const text of texts) {
    const found = kindOf(text);
    if (found !== undefined && evidence[found].size < mostExamples) evidence[found].add(text);
  }
  return { comma: [...evidence.comma], point: [...evidence.point], open: [...evidence.open] };
}

/** The mark that the evidence allows; undefined where there is none or where it contradicts itself. */
export function markOf({ comma, point }: MarkEvidence): DecimalMark | undefined {
  if (comma.length > 0 === point.length > 0) return undefined;
  return comma.length > 0 ? "comma" : "point";
}

/** Some numbers can only be read the one way, some only the other: no reading of the column is right. */
export function isMixed({ comma, point }: MarkEvidence): boolean {
  return comma.length > 0 && point.length > 0;
}

/** Digits with the marks of a number, as a number; undefined where they are grouped wrongly for this mark. */
export function readDigits(text: string, mark: DecimalMark): number | undefined {
  const [group, decimal] = mark === "comma" ? [".", ","] : [",", "."];
  const [whole = "", fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = whole.split(new RegExp(`[${group}\\s]`, "u"));
  const [head = "", ...tail] = groups;
  const isGrouped = /^\d+$/.test(head) && tail.every((each) => /^\d{3}$/.test(each));
  if (!isGrouped || (tail.length > 0 && head.length > 3)) return undefined;
  return Number(`${groups.join("")}.${fraction ?? "0"}`);
}

/** Undefined where both marks read the same, or where it is no number. */
function kindOf(text: string): keyof MarkEvidence | undefined {
  if (!text.includes(".") && !text.includes(",")) return undefined;
  const digits = /\d[\d.,\s]*/u.exec(text)?.[0].trim().replace(/[.,]$/, "");
  if (digits === undefined || !/[.,]/.test(digits)) return undefined;
  const [comma, point] = [readDigits(digits, "comma"), readDigits(digits, "point")];
  if (comma === undefined && point === undefined) return undefined;
  if (comma === undefined) return "point";
  if (point === undefined) return "comma";
  return comma === point ? undefined : "open";
}
