import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { QuarterChart } from "../../../../src/charts/quarter-chart.tsx";
import { ProgressList } from "../../../../src/figures/progress-list.tsx";
import { progressRows, scaleOf } from "../../../../src/figures/progress-view-model.ts";
import { BareQuarters } from "./bare-quarters.tsx";
import { frameTime } from "./frame-time.ts";
import { quartersAt } from "./quarters.ts";
import { staticBars } from "./static-bars.ts";
import { indicator, unitsAt } from "./units.ts";

import "../../../../src/ui/fonts.css";
import "../../../../src/ui/tokens.css";

type Draw = (container: HTMLElement, step: number) => void;

const rows = [0.5, 0.75].map((share) => progressRows(unitsAt(share), indicator, "name", "vi"));
const rowsAt = (step: number) => rows[step % 2] ?? [];
const points = [1, 1.3].map(quartersAt);
const pointsAt = (step: number) => points[step % 2] ?? [];

let root: Root | undefined;
const react =
  (view: (step: number) => ReactNode): Draw =>
  (container, step) => {
    root ??= createRoot(container);
    const mounted = root;
    flushSync(() => mounted.render(<Router hook={useHashLocation}>{view(step)}</Router>));
  };

const drawings: Record<string, Draw> = {
  bars: react((step) => (
    <ProgressList rows={rowsAt(step)} selected="unit-3" isDense={false} hasOwnPeriods={false} />
  )),
  staticBars: (container, step) => {
    container.innerHTML = staticBars(rowsAt(step), scaleOf(rowsAt(step)));
  },
  quarters: react((step) => (
    <QuarterChart points={pointsAt(step)} label="Quý" description="Quý" formatValue={String} />
  )),
  bareQuarters: react((step) => <BareQuarters points={pointsAt(step)} />),
};

/** Draws anew and then updates; both in ms to the end of the frame. */
async function measure(name: string): Promise<{ first: number; update: number }> {
  const draw = drawings[name];
  if (draw === undefined) throw new Error(`No drawing is called ${name}`);
  root?.unmount();
  root = undefined;
  const container = document.createElement("div");
  container.style.width = "1040px";
  document.body.replaceChildren(container);
  const first = await frameTime(() => draw(container, 0));
  await frameTime(() => undefined);
  await frameTime(() => undefined);
  const update = await frameTime(() => draw(container, 1));
  return { first, update };
}

Object.assign(globalThis, { measure });
