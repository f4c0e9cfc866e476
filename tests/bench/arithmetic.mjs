/**
 * One indicator over all units and quarters of the large set, with the year so far, attainment and pace, beside arquero
 * and crossfilter2. Every question differs from the one before in its indicator and its shares due, and the three
 * answers must be the same.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { indexWithDomain } from "./domain-engine.mjs";
import { indexWithArquero, indexWithCrossfilter, measuresPerQuarter } from "./engines.mjs";
import { largeSet } from "./large-set.mjs";
import { median, report } from "./report.mjs";

const warmUp = 2;
const indexings = 9;
const questions = 70;

/** So that nobody pays for what another left behind. */
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

const set = largeSet();
const engines = { domain: indexWithDomain, crossfilter: indexWithCrossfilter, arquero: indexWithArquero };
const names = Object.keys(engines);
const times = { index: {}, query: {} };
const asks = {};
for (const name of names) times.index[name] = [];
for (const name of names) times.query[name] = [];

for (let round = 0; round < warmUp + indexings; round += 1) {
  for (const name of names) {
    asks[name] = undefined;
    collectGarbage();
    const start = performance.now();
    asks[name] = engines[name](set);
    if (round >= warmUp) times.index[name].push(performance.now() - start);
  }
}
for (let question = 0; question < questions; question += 1) {
  const indicator = set.indicators[question % set.indicators.length].id;
  const due = [1, 2, 3, 4].map((quarter) => quarter / 4 - (question % 23) / 1000);
  const answers = names.map((name) => {
    const answer = new Float64Array(set.units.length * 32 * measuresPerQuarter);
    const start = performance.now();
    asks[name]({ indicator, due }, answer);
    if (question >= set.indicators.length) times.query[name].push(performance.now() - start);
    return answer;
  });
  for (const [number, answer] of answers.entries()) {
    const wrong = answer.findIndex((value, at) => !isSame(value, answers[0][at]));
    if (wrong >= 0)
      throw new Error(`${names[number]} differs from ${names[0]} in cell ${wrong} of ${indicator}`);
  }
}

for (const [step, byEngine] of Object.entries(times)) {
  const own = median(byEngine.domain);
  const title = step === "index" ? `${set.figures.length} figures indexed` : "one indicator rolled up";
  report({ what: title, value: own, unit: "ms" });
  for (const name of names.slice(1)) {
    const isAsked = step === "query" || name === "crossfilter";
    const note = `${median(byEngine[name]).toFixed(2)} ms`;
    const value = own / median(byEngine[name]);
    report({ what: `${title}, ÷ ${name}`, value, unit: "×", note, ...(isAsked && { atMost: 1 }) });
  }
}

function isSame(one, other) {
  return Number.isNaN(one) ? Number.isNaN(other) : Math.abs(one - other) < 1e-9;
}
