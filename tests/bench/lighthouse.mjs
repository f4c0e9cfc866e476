/** Lighthouse's scores of the built overview, on its mobile profile. */
import lighthouse from "lighthouse";
import { openBrowser } from "./browser.mjs";
import { median, report } from "./report.mjs";
import { serve } from "./server.mjs";

const port = 9333;
const budgets = { performance: 95, accessibility: 100, "best-practices": 100 };
const rounds = 3;

const server = await serve("dist");
const browser = await openBrowser([`--remote-debugging-port=${port}`]);
const results = [];
for (let round = 0; round < rounds; round += 1) {
  const result = await lighthouse(server.url, {
    port,
    logLevel: "error",
    onlyCategories: Object.keys(budgets),
  });
  results.push(result.lhr);
}
await browser.close();
await server.close();

for (const [id, atLeast] of Object.entries(budgets)) {
  const scores = results.map(({ categories }) => Math.round(categories[id].score * 100));
  const [last] = results.slice(-1);
  const missed = last.categories[id].auditRefs
    .filter(({ id: audit, weight }) => weight > 0 && (last.audits[audit].score ?? 1) < 0.9)
    .map(({ id: audit }) => `${audit} ${last.audits[audit].displayValue ?? ""}`.trim());
  report({
    what: `${id}, median of ${rounds}`,
    value: median(scores),
    unit: "",
    atLeast,
    note: missed.join("; "),
  });
}
