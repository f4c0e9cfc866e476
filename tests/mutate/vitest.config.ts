import { defineConfig } from "vitest/config";

/**
 * The unit and property tests of the rooms that are mutated, in threads that live on, for speed. Left out: the hundreds of
 * random imports (`npm run fuzz`), and the time zones of F79, which are set for a whole process.
 */
export default defineConfig({
  test: {
    environment: "node",
    pool: "threads",
    isolate: false,
    include: ["src/{domain,import}/**/*.test.ts"],
    exclude: ["src/import/fuzz.test.ts"],
    testNamePattern: /^(?!.*\b(?:F79|F63 counts|is indexed in|are indexed in))/u,
    testTimeout: 30_000,
  },
});
