/** A computed colour as every reader of SVG knows it; undefined where it is fully transparent. */
export function paintOf(
  computed: string,
): { readonly colour: string; readonly opacity?: number } | undefined {
  const rgb = /^rgba?\(([^)]+)\)$/u.exec(computed);
  const wide = /^color\(srgb ([^)]+)\)$/u.exec(computed);
  if (rgb === null && wide === null) return { colour: computed.replaceAll('"', "") };
  const parts = (rgb?.[1] ?? wide?.[1] ?? "").split(/[\s,/]+/u).map(Number);
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  if (opacity === 0) return undefined;
  const hex = [red, green, blue].map((part) => Math.round(wide === null ? part : part * 255));
  const colour = `#${hex.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  return opacity === 1 ? { colour } : { colour, opacity };
}
