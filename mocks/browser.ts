/// <reference types="msw/vite/client" />
import { network } from "virtual:msw";
import { withSample } from "./generated.ts";
import { createHandlers } from "./handlers.ts";
import { readFromDevServer } from "./read-from-dev-server.ts";
import { findScenario } from "./scenarios.ts";

/**
 * Starts the pretend backend in the page. `?mock=slow` switches a scenario on, `&mock-at=2024` only for the files whose
 * path has that in it; `?mock=large` serves the large sample as `sample`.
 */
export async function startMocks(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const name = query.get("mock");
  const read = withSample(readFromDevServer, name === "large" ? "large" : "sample");
  network.configure({
    handlers: createHandlers(read, findScenario(name), query.get("mock-at") ?? ""),
    onUnhandledFrame: "bypass",
  });
  await network.enable();
}
