import { lazy, Suspense } from "react";
import { Link, Route, Switch } from "wouter";
import type { Dataset } from "../api/config.schema.ts";
import type { Catalog } from "../domain/indicator.ts";
import { OverviewPage } from "../features/overview/overview-page.tsx";
import { useWords } from "../figures/language.tsx";
import { PageSkeleton } from "../figures/page-skeleton.tsx";
import { PanelGuard } from "../figures/panel-guard.tsx";

const ComparePage = lazy(async () => {
  const { ComparePage: component } = await import("../features/compare/compare-page.tsx");
  return { default: component };
});
const CommitteePage = lazy(async () => {
  const { CommitteePage: component } = await import("../features/committee/committee-page.tsx");
  return { default: component };
});

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

/** The page that the hash names. */
export function Pages({ dataset, catalog }: Props) {
  const words = useWords();
  return (
    <PanelGuard>
      <Suspense fallback={<PageSkeleton />}>
        <Switch>
          <Route path="/">
            <OverviewPage dataset={dataset} catalog={catalog} />
          </Route>
          <Route path="/compare">
            <ComparePage dataset={dataset} catalog={catalog} />
          </Route>
          <Route path="/committees/:id">
            {({ id }) => <CommitteePage dataset={dataset} catalog={catalog} id={decodeURIComponent(id)} />}
          </Route>
          <Route>
            <h1>{words.empty.page}</h1>
            <Link href="/">{words.empty.toOverview}</Link>
          </Route>
        </Switch>
      </Suspense>
    </PanelGuard>
  );
}
