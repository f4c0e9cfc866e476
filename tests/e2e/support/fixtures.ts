import { type BrowserContext, test as base, expect } from "@playwright/test";

/** What a test declares as part of its story; anything else of the kind fails it. */
export interface Watch {
  /** Console messages that match are expected (a provoked 500 logs "Failed to load resource"). */
  allowConsole: (pattern: RegExp) => void;
  /** Requests to this origin are expected, besides the app's own. */
  allowOrigin: (origin: string) => void;
}

/**
 * Playwright's `test` with a watch over every page of a test: console errors and warnings, uncaught errors, violations
 * of the Content-Security-Policy, and requests to another origin fail it at its end.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const patterns = [unusedPreload, blockedWorker];
      const origins = new Set([new URL(baseURL ?? "http://127.0.0.1").origin]);
      const messages = await collectMessages(context);
      const requested = collectOrigins(context);
      await use({
        allowConsole: (pattern) => void patterns.push(pattern),
        allowOrigin: (origin) => void origins.add(origin),
      });
      const unexpected = messages.filter((message) => !patterns.some((pattern) => pattern.test(message)));
      expect.soft(unexpected, "console, page errors and policy violations").toEqual([]);
      expect(
        [...requested].filter((origin) => !origins.has(origin)),
        "requests elsewhere",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** A link to another view than the first fetches the first view's data in vain; Chromium remarks on it after 3 s. */
const unusedPreload = /was preloaded using link preload but not used/;

/** Where a test lets no service worker in, the app goes on without. */
const blockedWorker = /Service Worker registration blocked by Playwright/;

async function collectMessages(context: BrowserContext): Promise<string[]> {
  const messages: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (webError) => messages.push(`uncaught: ${webError.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy violation: ${violatedDirective} ${blockedURI}`),
    );
  });
  return messages;
}

function collectOrigins(context: BrowserContext): Set<string> {
  const origins = new Set<string>();
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol)) origins.add(origin);
  });
  return origins;
}
