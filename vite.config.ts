import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import { defineConfig } from "vitest/config";
import { sampleData } from "./scripts/data-plugin.ts";
import { firstView } from "./scripts/first-view-plugin.ts";
import { firstChunk } from "./scripts/first-chunk.ts";
import { player } from "./scripts/player-plugin.ts";
import { offlineApp } from "./scripts/offline-app.ts";
import { pageHead } from "./scripts/page-head-plugin.ts";

export default defineConfig({
  base: "./",
  // A file that is not there is a 404, never the page: data and pages are told apart by it.
  appType: "mpa",
  plugins: [react(), msw(), sampleData(), firstView(), pageHead(), player(), offlineApp()],
  optimizeDeps: { include: ["msw", "msw/browser"] },
  build: {
    target: "es2023",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstChunk(new URL("src/main.tsx", import.meta.url)) }] } },
    },
  },
  test: {
    // Two busy cores must not fail what is right: nothing waits by the clock, so only a hang takes this long.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: "node", environment: "node", include: ["{src,mocks,tests}/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: ["{src,tests}/**/*.test.tsx"],
          setupFiles: ["tests/support/setup.ts"],
        },
      },
    ],
  },
});
