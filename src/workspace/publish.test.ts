import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateSample, sampleSeed } from "../../mocks/sample/generate.ts";
import { startReport } from "../api/rejection.ts";
import { parseCatalog } from "../api/catalog.schema.ts";
import { anyContent, said } from "./content.test-support.ts";
import { contentFromFiles, NotContract } from "./content-from-files.ts";
import { publishedFiles } from "./publish.ts";

const facts = { revision: 3, asOf: "2024-09-30" };

describe("the publishable folder", () => {
  it("says what the data set says: out and in again changes nothing", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const files = new Map(
          [...publishedFiles(content, facts)].map(([path, json]) => [path, JSON.parse(JSON.stringify(json))]),
        );
        expect(said(contentFromFiles(files))).toEqual(said(content));
      }),
      { numRuns: 100 },
    );
  });

  it("takes in the sample's files and gives them out the same", () => {
    const { resources } = generateSample({ seed: sampleSeed, size: "sample" });
    const once = contentFromFiles(resources);
    const twice = contentFromFiles(publishedFiles(once, { revision: 3, asOf: once.head.asOf }));
    const [first, second] = [said(once), said(twice)];
    expect(second.books.length).toBe(first.books.length);
    for (const [at, book] of first.books.entries()) expect(second.books[at]).toEqual(book);
    expect({ ...second, books: [] }).toEqual({ ...first, books: [] });
    expect(
      [...once.books.values()].reduce((sum, { observations }) => sum + observations.length, 0),
    ).toBeGreaterThan(5_000);
    expect(
      parseCatalog(publishedFiles(once, facts).get("catalog.json"), startReport("catalog.json")).revision,
    ).toBe(3);
  });

  it("names the file that does not fit, and takes nothing", () => {
    const { resources } = generateSample({ seed: sampleSeed, size: "sample" });
    const path = [...resources.keys()].find((each) => each.endsWith("2024.json")) ?? "";
    resources.set(path, { schema: 1, committee: "x" });
    expect(() => contentFromFiles(resources)).toThrow(new NotContract(path));
  });
});
