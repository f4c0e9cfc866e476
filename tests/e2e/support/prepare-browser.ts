import { prepareChromium } from "../../support/chromium.ts";

/** Playwright's global set-up: the browser is in place before the first worker starts it. */
export default prepareChromium;
