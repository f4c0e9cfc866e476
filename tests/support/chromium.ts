import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import project from "../../package.json" with { type: "json" };

/** What starts a real Chromium: Playwright's `launchOptions`. */
export interface ChromiumLaunch {
  readonly executablePath?: string;
  readonly channel?: "chrome" | "msedge";
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * Which Chromium to use: `$CHROMIUM_PATH`, else Debian's, else the one inside @sparticuz/chromium (64-bit Linux), else
 * an installed Chrome or Edge. It only says where that is: `prepareChromium` has to have run before it is started.
 */
export function chromiumLaunch(): ChromiumLaunch {
  const env = definedEnvironment();
  const installed = [env["CHROMIUM_PATH"], "/usr/bin/chromium"].find((path) => path && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args, env };
  if (!isBundled) return { channel: process.platform === "win32" ? "msedge" : "chrome", args, env };
  const libraries = join(bundled, "al2023", "lib");
  return {
    executablePath: join(bundled, "chromium"),
    args,
    env: {
      ...env,
      FONTCONFIG_FILE: join(bundled, "fonts.conf"),
      LD_LIBRARY_PATH: [libraries, env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
    },
  };
}

/** Unpacks the bundled Chromium (some 2 s, once) where `chromiumLaunch` names it. Two runs at once do no harm. */
export async function prepareChromium(): Promise<void> {
  if (chromiumLaunch().executablePath !== join(bundled, "chromium") || existsSync(bundled)) return;
  const staging = `${bundled}.${process.pid}`;
  await mkdir(staging, { recursive: true });
  await unpackInto(staging);
  await writeFile(join(staging, "fonts.conf"), fontsConf);
  await rename(staging, bundled).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(bundled)) throw error;
  });
}

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const isBundled = process.platform === "linux" && process.arch === "x64";
const packageFolder = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..");
const bundled = join(
  fileURLToPath(new URL("../../node_modules/.cache", import.meta.url)),
  `chromium-${project.devDependencies["@sparticuz/chromium"]}`,
);

/** Without a configuration that names fonts, this Chromium draws no text at all. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The package unpacks into the temporary folder and trusts whatever already lies there: so it gets one of its own. */
async function unpackInto(folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const archives = ["chromium.br", "fonts.tar.br", "al2023.tar.br"];
    await Promise.all(archives.map((name) => inflate(join(packageFolder, "bin", name))));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
