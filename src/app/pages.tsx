import { Link, Route, Switch } from "wouter";
import type { Dataset } from "../api/config.schema.ts";
import type { Catalog } from "../domain/indicator.ts";
import { OverviewPage } from "../features/overview/overview-page.tsx";
import { useWords } from "../figures/language.tsx";
import { PanelGuard } from "../figures/panel-guard.tsx";

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

/** The page that the hash names. */
export function Pages({ dataset, catalog }: Props) {
  const words = useWords();
  return (
    <PanelGuard>
      <Switch>
        <Route path="/">
          <OverviewPage dataset={dataset} catalog={catalog} />
        </Route>
        <Route>
          <p>{words.empty.page}</p>
          <Link href="/">{words.empty.toOverview}</Link>
        </Route>
      </Switch>
    </PanelGuard>
  );
}
