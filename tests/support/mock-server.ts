import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { server } from "../../mocks/node.ts";

/** Puts the pretend backend behind every request of a test file. A request that it does not know fails the test. */
export function mockServer(): typeof server {
  const unhandled: string[] = [];
  beforeAll(() => {
    server.listen({
      onUnhandledFrame: async ({ frame, defaults }) => {
        unhandled.push(await frame.getUnhandledMessage());
        defaults.error();
      },
    });
  });
  afterEach(() => {
    server.resetHandlers();
    expect(unhandled.splice(0), "requests that nobody answers").toEqual([]);
  });
  afterAll(() => server.close());
  return server;
}
