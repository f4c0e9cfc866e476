import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { provideKeptFiles } from "../api/kept-files.ts";
import { createQueryClient } from "../api/query-client.ts";
import { LanguageProvider } from "../figures/language.tsx";
import { lazily } from "../ui/lazily.tsx";
import { Shell } from "./shell.tsx";

import "../ui/fonts.css";
import "../ui/tokens.css";
import "./page.css";

// After the first views have what they need; the app lives without.
const Offline = lazily(async () => {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return import("./offline.tsx").then(
    ({ Offline: Keeper }) => Keeper,
    () => () => null,
  );
});
const DataFrame = lazily(async () => (await import("./data-frame.tsx")).DataFrame);
const Presenting = lazily(async () => (await import("./presenting.tsx")).Presenting);

/** Everything that the pages stand on: server data, the URL, the language. */
export function App({ client }: { readonly client?: ReturnType<typeof createQueryClient> }) {
  const [queryClient] = useState(() => {
    const created = client ?? createQueryClient();
    provideKeptFiles(async () => (await import("./own-data.ts")).openOwnData(created));
    return created;
  });
  return (
    <QueryClientProvider client={queryClient}>
      <Router hook={useHashLocation}>
        <LanguageProvider>
          <Switch>
            <Route path="/present/*?">
              <Presenting />
            </Route>
            <Route path="/data/:tab?">{({ tab }) => <DataFrame tab={tab} />}</Route>
            <Route>
              <Shell />
            </Route>
          </Switch>
          {import.meta.env.PROD && <Offline />}
        </LanguageProvider>
      </Router>
    </QueryClientProvider>
  );
}
