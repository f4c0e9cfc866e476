import { setupServer } from "msw/node";
import { withSample } from "./generated.ts";
import { createHandlers } from "./handlers.ts";
import { readFromDisk } from "./read-from-disk.ts";
import { scenarios, type ScenarioName } from "./scenarios.ts";

const read = withSample(readFromDisk, "sample");
const readLarge = withSample(readFromDisk, "large");

/** The pretend backend of tests. Listen with `onUnhandledFrame: "error"`, or through tests/support/mock-server.ts. */
export const server = setupServer(...createHandlers(read));

/** Switches a scenario on until the handlers are reset; `at`: only for files whose path has that in it. */
export function setScenario(name: ScenarioName | "large", at = ""): void {
  server.use(...(name === "large" ? createHandlers(readLarge) : createHandlers(read, scenarios[name], at)));
}
