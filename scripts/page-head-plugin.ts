import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { committeeFile, yearBookFile } from "../src/api/addresses.ts";
import { parseCatalog } from "../src/api/catalog.schema.ts";
import { parseCommitteeNode } from "../src/api/committee.schema.ts";
import { parseConfig } from "../src/api/config.schema.ts";
import { startReport } from "../src/api/rejection.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/**
 * Writes into the built page what only the build knows: the policy, and links that fetch the first view's data while the
 * scripts are still on their way. They are what the shipped config.json points at; a page whose config.json points
 * elsewhere fetches them in vain, a few kB, and works the same.
 */
export function pageHead(): Plugin {
  let publicDir = "";
  return {
    name: "tiendo:page-head",
    apply: "build",
    configResolved(config) {
      ({ publicDir } = config);
    },
    transformIndexHtml: async () => [contentPolicy, ...(await firstViewFiles(publicDir)).map(preload)],
  };
}

const contentPolicy: HtmlTagDescriptor = {
  tag: "meta",
  attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
  injectTo: "head-prepend",
};

/** `crossorigin` gives the mode and credentials of the app's own fetch, or else the browser would ask twice. */
function preload(file: string): HtmlTagDescriptor {
  const attrs = { rel: "preload", as: "fetch", crossorigin: "anonymous", href: `./${file}` };
  return { tag: "link", attrs, injectTo: "head" };
}

async function firstViewFiles(publicDir: string): Promise<string[]> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(publicDir, file), "utf8"));
  const { defaultDataset } = parseConfig(await read("config.json"), startReport("config.json"));
  const inDataset = (file: string) => `${defaultDataset.url}/${file}`;
  const { root } = parseCatalog(await read(inDataset("catalog.json")), startReport("catalog.json"));
  const node = inDataset(committeeFile(root));
  const { committee } = parseCommitteeNode(await read(node), startReport(node), { id: root });
  const books = committee.years.map((year) => inDataset(yearBookFile(root, year)));
  return ["config.json", inDataset("catalog.json"), node, ...books];
}
