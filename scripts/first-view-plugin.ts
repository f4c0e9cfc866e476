import { createHash } from "node:crypto";
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, Rolldown } from "vite";
import { bundleScript, writeView, type WrittenView } from "./first-view.ts";

/**
 * Writes the overview of the shipped data into the built page, hidden, with the digests of the files that it was made
 * from, and a small script that shows it where these files are what the server has; src/show-first-view.ts says when.
 * The same files are preloaded, so that they come while the scripts are still on their way. A page whose config.json
 * points elsewhere fetches them in vain, a few kB, and works the same.
 */
export function firstView(): Plugin {
  let config: ResolvedConfig;
  let made: Promise<{ readonly view: WrittenView; readonly script: Script }>;
  return {
    name: "tiendo:first-view",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      made = make(config);
      made.catch(() => undefined);
    },
    async transformIndexHtml() {
      const { view, script } = await made;
      return [...Object.keys(view.files).map(preload), scriptTag(script), viewTag(view)];
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const { view, script } = await made;
        const missing = classesWithoutRule(view.html, stylesOfFirstLoad(bundle));
        if (missing.length > 0)
          this.error(`The first view has classes without a style: ${missing.join(" ")}`);
        this.emitFile({ type: "asset", fileName: script.fileName, source: script.code });
      },
    },
  };
}

/** The classes of CSS modules in `html` that stand in none of the `styles`. */
export function classesWithoutRule(html: string, styles: readonly string[]): readonly string[] {
  const names = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = ""]) => list.split(" "));
  const ours = new Set(names.filter((name) => name.startsWith("_")));
  return [...ours].filter((name) => !styles.some((css) => css.includes(`.${name}`)));
}

interface Script {
  readonly fileName: string;
  readonly code: string;
}

async function make({ root, publicDir }: ResolvedConfig) {
  const [view, code] = await Promise.all([writeView(root, publicDir), bundleScript(root)]);
  const name = createHash("sha256").update(code).digest("base64url").slice(0, 8);
  return { view, script: { fileName: `assets/first-view-${name}.js`, code } };
}

/** `crossorigin` gives the mode and credentials of the app's own fetch, or else the browser would ask twice. */
function preload(file: string): HtmlTagDescriptor {
  const attrs = { rel: "preload", as: "fetch", crossorigin: "anonymous", href: `./${file}` };
  return { tag: "link", attrs, injectTo: "head" };
}

function scriptTag({ fileName }: Script): HtmlTagDescriptor {
  return {
    tag: "script",
    attrs: { src: `./${fileName}`, defer: true, fetchpriority: "high" },
    injectTo: "head-prepend",
  };
}

function viewTag({ html, files }: WrittenView): HtmlTagDescriptor {
  const attrs = { id: "first-view", hidden: true, "data-files": JSON.stringify(files) };
  return { tag: "div", attrs, children: html, injectTo: "body-prepend" };
}

/** What is loaded with the page, and not only when something opens. */
function stylesOfFirstLoad(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk" && !file.isDynamicEntry);
  const names = new Set(chunks.flatMap((chunk) => Array.from(chunk.viteMetadata?.importedCss ?? [])));
  return [...names].map((name) => {
    const file = bundle[name];
    return file?.type === "asset" ? String(file.source) : "";
  });
}
