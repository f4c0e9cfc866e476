import { createHash } from "node:crypto";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";

/** What `src/features/present/single-file.ts` imports. */
const name = "virtual:tiendo-player";

/**
 * The player of decks as two texts, a script and a style with the fonts in it, and their digests for a policy: what a
 * deck needs to be presented from a single file.
 */
export function player(): Plugin {
  let root: string;
  return {
    name: "tiendo:player",
    configResolved(config) {
      ({ root } = config);
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { script, style } = await bundlePlayer(root);
      return [
        `export const script = ${JSON.stringify(script)};`,
        `export const style = ${JSON.stringify(style)};`,
        `export const scriptDigest = "${digest(script)}";`,
        `export const styleDigest = "${digest(style)}";`,
      ].join("\n");
    },
  };
}

async function bundlePlayer(root: string) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    mode: "production",
    // In a test run the inner build would take the outer one's word for React.
    define: { "process.env.NODE_ENV": `"production"` },
    plugins: [react()],
    build: {
      write: false,
      target: "es2023",
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      modulePreload: false,
      rolldownOptions: { input: `${root}/src/player.tsx`, output: { format: "iife", codeSplitting: false } },
    },
  });
  const files = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  return {
    script: textOf(files, ".js").replaceAll("</script", "<\\/script"),
    style: textOf(files, ".css").replaceAll("</style", "<\\/style"),
  };
}

function textOf(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], ending: string): string {
  const found = files.filter(({ fileName }) => fileName.endsWith(ending));
  if (found.length !== 1) throw new Error(`The player has ${found.length} files ending in ${ending}`);
  return found.map((file) => (file.type === "chunk" ? file.code : String(file.source))).join("");
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
