import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createQueryClient } from "../../src/api/query-client.ts";
import { App } from "../../src/app/app.tsx";
import { useTrail } from "../../src/figures/trail-store.ts";
import { usePreferences } from "../../src/preferences/preferences-store.ts";

/** Opens the app at a link ("?committee=…#/"), as a first visit does: nothing cached, nothing preferred. */
export function renderApp(link = "#/", options: Parameters<typeof userEvent.setup>[0] = {}) {
  localStorage.clear();
  usePreferences.setState(usePreferences.getInitialState(), true);
  useTrail.setState(useTrail.getInitialState(), true);
  return reopenApp(link, options);
}

/** Opens the app at a link as a later visit does: the browser has kept what it keeps. */
export function reopenApp(link = "#/", options: Parameters<typeof userEvent.setup>[0] = {}) {
  history.replaceState(null, "", `/${link}`);
  const client = createQueryClient();
  return { client, user: userEvent.setup(options), ...render(<App client={client} />) };
}

/** The words of the link that say what is looked at. */
export function linkWords(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(location.search));
}
