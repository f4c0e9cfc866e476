/** A picture as plain data: an element with its attributes and what is in it, or a text. */
export type SvgNode =
  | string
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string | number>>;
      readonly children: readonly SvgNode[];
    };

/** A drawing in px from its own top left corner, to be set into a picture. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly SvgNode[]
): SvgNode {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** Written out as XML. Whatever stands in texts and attributes stays text. */
export function svgText(node: SvgNode): string {
  if (typeof node === "string") return escaped(node);
  const { name, attributes, children } = node;
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(short(value))}"`);
  const open = `<${name}${given.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.map(svgText).join("")}</${name}>`;
}

/** Hundredths of a px are enough. */
function short(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

/** XML has no place for most control characters and lone surrogates, escaped or not. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cs}|[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
