import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { catalogQuery } from "../src/api/catalog.queries.ts";
import { committeeQuery } from "../src/api/committee.queries.ts";
import { configQuery } from "../src/api/config.queries.ts";
import { searchQuery } from "../src/api/search.queries.ts";
import { yearBookQuery } from "../src/api/year-book.queries.ts";
import { mockServer } from "../tests/support/mock-server.ts";
import { setScenario } from "./node.ts";

mockServer();
const client = new QueryClient();

it("F14 this year loads where last year fails", async () => {
  setScenario("last-year-fails");
  const { value: config } = await client.fetchQuery(configQuery());
  const { value: catalog } = await client.fetchQuery(catalogQuery(config.defaultDataset));
  const { value: node } = await client.fetchQuery(committeeQuery(config.defaultDataset, catalog.root));
  const [thisYear = 0, lastYear = 0] = node.committee.years.toReversed();
  const books = [thisYear, lastYear].map((year) =>
    client.fetchQuery({ ...yearBookQuery(config.defaultDataset, catalog.root, year), retry: false }),
  );
  expect(await Promise.allSettled(books)).toMatchObject([
    { status: "fulfilled", value: { value: { year: thisYear } } },
    { status: "rejected", reason: { kind: "server", dataset: "reports" } },
  ]);
});

it("finds committees by name once somebody searches", async () => {
  const { value: config } = await client.fetchQuery(configQuery());
  const { value } = await client.fetchQuery(searchQuery(config.defaultDataset));
  expect(value.length).toBeGreaterThan(5);
});
