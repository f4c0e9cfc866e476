/** The value of an attribute in a tag's text: `r="A1"`. Undefined where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(`${name}=`); at >= 0; at = tag.indexOf(`${name}=`, at + 1)) {
    if (tag.charCodeAt(at - 1) > 32) continue;
    const quote = tag.charAt(at + name.length + 1);
    const end = tag.indexOf(quote, at + name.length + 2);
    if ((quote === '"' || quote === "'") && end >= 0)
      return unescapeXml(tag.slice(at + name.length + 2, end));
  }
  return undefined;
}

/** The texts between `<name …>` and `</name>`, in order, and the tags they stand in; elements of a name don't nest. */
export function* elements(
  xml: string,
  name: string,
): Iterable<{ readonly tag: string; readonly inner: string }> {
  const [open, close] = [`<${name}`, `</${name}>`];
  for (let at = xml.indexOf(open); at >= 0;) {
    const after = xml.charAt(at + open.length);
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd < 0) return;
    if (after !== ">" && after !== "/" && after.charCodeAt(0) > 32) {
      at = xml.indexOf(open, at + open.length);
      continue;
    }
    const isEmpty = xml.charAt(tagEnd - 1) === "/";
    const end = isEmpty ? tagEnd : xml.indexOf(close, tagEnd);
    if (end < 0) return;
    yield { tag: xml.slice(at, tagEnd), inner: isEmpty ? "" : xml.slice(tagEnd + 1, end) };
    at = xml.indexOf(open, isEmpty ? end : end + close.length);
  }
}

/** XML's five entities and character references; others stay as they stand. `_x000D_` is how Excel writes a return. */
export function unescapeXml(text: string): string {
  const plain = text.includes("_x")
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => letter(Number.parseInt(hex, 16), ""))
    : text;
  if (!plain.includes("&")) return plain;
  return plain.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return letter(Number(decimal), whole);
      if (hex !== undefined) return letter(Number.parseInt(hex, 16), whole);
      return entities.get(name ?? "") ?? whole;
    },
  );
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function letter(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : otherwise;
}

/** The XML without the prefix that some programs give all of its elements: `<x:row>` is `<row>`. */
export function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet|Relationships)\b/.exec(
    xml.slice(0, 2_000),
  )?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
