import { useIsFetching, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { Router } from "wouter";
import { catalogQuery } from "../api/catalog.queries.ts";
import { configQuery } from "../api/config.queries.ts";
import type { Origin } from "../deck/deck.ts";
import type { Captured, CaptureProps } from "../figures/capture.ts";
import { CaptureContext, type MakeSlide } from "../figures/capture-context.ts";
import { CatalogProvider } from "../figures/catalog-context.tsx";
import { InLanguage } from "../figures/language.tsx";
import { PageControlsProvider } from "../figures/page-controls.tsx";
import { withUnitNames } from "../figures/unit-names.ts";
import { languages } from "../messages/language.ts";
import { committeeOf } from "../figures/add-slide.ts";
import { Pages } from "./pages.tsx";

/** ms without a request or a report, until a page that has all its panels counts as whole. */
const settled = 120;
/** ms without a request, until a panel that has said nothing counts as not there. */
const patience = 4_000;

/**
 * Takes slides anew: each link's page is built once, unseen, and asked for its panels. What the pages need is loaded as for
 * a reader.
 */
export function CapturePages({ origins, onCaptured }: CaptureProps) {
  const client = useQueryClient();
  const isFetching = useIsFetching() > 0;
  const [reports, setReports] = useState<ReadonlyMap<string, MakeSlide>>(new Map());
  const told = useRef(false);
  const latest = useRef({ origins, onCaptured, client });
  useEffect(() => {
    latest.current = { origins, onCaptured, client };
  });

  // Pages report with every drawing; only a new panel is news.
  const made = useRef(new Map<string, MakeSlide>());
  const report = useCallback((key: string, make: MakeSlide) => {
    const isNew = !made.current.has(key);
    made.current.set(key, make);
    if (isNew) setReports(new Map(made.current));
  }, []);

  const isWhole = origins.every((origin) => reports.has(keyOf(origin)));
  // Each panel that has come begins the wait anew.
  const wait = isFetching ? undefined : isWhole ? settled : patience + reports.size;
  useEffect(() => {
    if (wait === undefined || told.current) return undefined;
    const timer = setTimeout(() => void finish(), wait);
    return () => clearTimeout(timer);

    async function finish() {
      told.current = true;
      const { origins: asked, onCaptured: tell, client: cache } = latest.current;
      tell(
        await Promise.all(
          asked.map((origin) => capturedFrom(origin, made.current.get(keyOf(origin)), cache)),
        ),
      );
    }
  }, [wait]);

  const links = [...new Map(origins.map((origin) => [linkOf(origin), origin])).entries()];
  return (
    <div hidden inert>
      {links.map(([link, origin]) => (
        <CapturedPage
          key={link}
          origin={origin}
          onReport={(panel, make) => report(`${link} ${panel}`, make)}
        />
      ))}
    </div>
  );
}

async function capturedFrom(
  origin: Origin,
  make: MakeSlide | undefined,
  client: QueryClient,
): Promise<Captured> {
  try {
    const content = await make?.();
    if (content !== undefined)
      return { kind: "content", content: withUnitNames(content, client, committeeOf(origin)) };
  } catch {
    return { kind: "failed" };
  }
  const hasFailed =
    make === undefined &&
    client.getQueryCache().findAll({ predicate: ({ state }) => state.status === "error" }).length > 0;
  return { kind: hasFailed ? "failed" : "absent" };
}

interface CapturedPageProps {
  readonly origin: Origin;
  readonly onReport: (panel: string, make: MakeSlide) => void;
}

function CapturedPage({ origin, onReport }: CapturedPageProps) {
  const { page, query, dataset: id } = origin;
  const config = useQuery(configQuery()).data?.value;
  const dataset = config?.datasets.find((each) => each.id === id);
  if (dataset === undefined) return null;
  const language = languages.find((each) => each === new URLSearchParams(query).get("lang")) ?? "vi";
  return (
    <Router hook={() => [page, nowhere]} searchHook={() => query.slice(1)}>
      <InLanguage language={language}>
        <CaptureContext value={onReport}>
          <PagesOf dataset={dataset} />
        </CaptureContext>
      </InLanguage>
    </Router>
  );
}

function PagesOf({ dataset }: { readonly dataset: Parameters<typeof catalogQuery>[0] }) {
  const catalog = useQuery(catalogQuery(dataset)).data?.value;
  if (catalog === undefined) return null;
  return (
    <CatalogProvider catalog={catalog} dataset={dataset.id}>
      <PageControlsProvider>
        <Pages dataset={dataset} catalog={catalog} />
      </PageControlsProvider>
    </CatalogProvider>
  );
}

/** A page that nobody sees leads nowhere. */
function nowhere(): void {}

function linkOf({ query, page }: Origin): string {
  return query + page;
}

function keyOf(origin: Origin): string {
  return `${linkOf(origin)} ${origin.panel}`;
}
