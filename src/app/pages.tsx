import { Link, Route, Switch, useLocation } from "wouter";
import type { Dataset } from "../api/config.schema.ts";
import type { Catalog } from "../domain/indicator.ts";
import { OverviewPage } from "../features/overview/overview-page.tsx";
import { useWords } from "../figures/language.tsx";
import { PageSkeleton } from "../figures/page-skeleton.tsx";
import { PanelGuard } from "../figures/panel-guard.tsx";
import { lazily } from "../ui/lazily.tsx";

const ComparePage = lazily(
  async () => (await import("../features/compare/compare-page.tsx")).ComparePage,
  <PageSkeleton />,
);
const CommitteePage = lazily(
  async () => (await import("../features/committee/committee-page.tsx")).CommitteePage,
  <PageSkeleton />,
);

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

/** The page that the hash names. */
export function Pages({ dataset, catalog }: Props) {
  const words = useWords();
  const [path] = useLocation();
  return (
    <PanelGuard resetKey={path}>
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
    </PanelGuard>
  );
}
