import { describe, expect, it } from "vitest";
import { observation, readBook, source } from "../../tests/support/year-book.ts";

describe("a source", () => {
  it.each(["javascript:alert(1)", "data:text/html,x", "//host/x"])("loses the unsafe link %s", (url) => {
    const { value, report } = readBook({ sources: [{ ...source, url }], observations: [observation] });
    expect(value.observations[0]?.source.url).toBeUndefined();
    expect(report.warned).toMatchObject([{ path: "sources[0].url", reason: "unsafeLink" }]);
  });

  it("with an id that is taken is left out", () => {
    const { report } = readBook({ sources: [source, { ...source, title: "Khác" }] });
    expect(report.rejected).toMatchObject([{ path: "sources[1].id", reason: "duplicate" }]);
  });

  it("F67 may be called __proto__", () => {
    const text = JSON.stringify({ ...observation, source: "__proto__" }).replace(
      "}",
      ',"__proto__":{"value":1}}',
    );
    const hostile: unknown = JSON.parse(text);
    const { value, report } = readBook({
      observations: [hostile],
      sources: [{ id: "__proto__", title: "Lạ" }],
    });
    expect(report.rejected).toEqual([]);
    expect(value.observations[0]).toMatchObject({ source: { id: "__proto__", title: "Lạ" } });
    expect(Object.getPrototypeOf(value.observations[0])).toBe(Object.prototype);
    expect("value" in {}).toBe(false);
  });
});
