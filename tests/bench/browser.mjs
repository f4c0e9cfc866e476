import { chromium } from "@playwright/test";
import { chromiumLaunch, prepareChromium } from "../support/chromium.ts";

/** A bullet bar of the overview. */
export const bars = "main svg[role=img]";

/** Starts the browser that the journeys run in. `args` are added to its flags. */
export async function openBrowser(args = []) {
  await prepareChromium();
  const launch = chromiumLaunch();
  return chromium.launch({ ...launch, args: [...launch.args, ...args] });
}
