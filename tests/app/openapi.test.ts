import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { openApiDocument, openApiText } from "../../scripts/openapi-document.ts";

const schemas = Object.entries(openApiDocument().components.schemas);

it("public/openapi.json is what the schemas say (else: node scripts/openapi.mjs)", async () => {
  const file = new URL("../../public/openapi.json", import.meta.url);
  expect(await readFile(file, "utf8")).toBe(openApiText());
});

it.each(schemas.filter(([name]) => name !== "Text"))("every field of %s is described", (_name, schema) => {
  for (const { properties = {} } of [schema, ...(schema.anyOf ?? [])].filter(
    (part) => typeof part === "object",
  ))
    for (const property of Object.values(properties)) expect(property).toHaveProperty("description");
});

it("points only at schemas that are there", () => {
  const names = new Set(schemas.map(([name]) => `#/components/schemas/${name}`));
  const refs = [...openApiText().matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref]) => ref);
  expect(refs.length).toBeGreaterThan(20);
  for (const ref of refs) expect(names).toContain(ref);
});
