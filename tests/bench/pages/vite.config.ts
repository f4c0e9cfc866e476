import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages that the app is measured against, built as it is and laid beside a copy of it. */
export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: here("../../../dist"),
  plugins: [react()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    outDir: here("../dist"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: [here("bare/index.html"), here("marks/index.html"), here("import/index.html")],
    },
  },
});
