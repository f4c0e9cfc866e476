/** The value with every text in it put through `change`, but for keys, kinds and pictures, which nobody reads. */
export function withTexts<T>(value: T, change: (text: string) => string): T;
export function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, unread.has(key) ? each : withTexts(each, change)]),
  );
}

const unread = new Set(["key", "kind", "image", "status", "tone", "fill", "precision", "emphasised", "asOf"]);
