import { use, useEffect, useState, type KeyboardEvent, type ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Drawing } from "../export/svg.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Section } from "../ui/section.tsx";
import { AddSlideButton } from "./add-slide-button.tsx";
import { CaptureContext } from "./capture-context.ts";
import { useCatalog } from "./catalog-context.tsx";
import { DataTableView, type DataTable } from "./data-table.tsx";
import { ExportMenu } from "./export-menu.tsx";
import type { About, ExportRequest } from "./export-request.ts";
import { useLanguage, useWords } from "./language.tsx";

interface Props extends Pick<ExportRequest, "chart" | "slideColumns"> {
  readonly title: string;
  /** The panel's own word, unique on its page: names it where a slide came from it. */
  readonly panel: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** What it shows is the table already: there is nothing to turn into. */
  readonly isTable?: boolean;
  /** Undefined while the data are on their way. */
  readonly table: DataTable | undefined;
  /** What leaves the page with the figure. */
  readonly about?: About | undefined;
  /** Draws the figure for a picture; without it, what the panel shows is drawn. */
  readonly draw?: (() => Promise<Drawing>) | undefined;
  readonly children: ReactNode;
}

/**
 * A chart that turns into its table, by the switch or by the T key while the focus is inside, and leaves the page as both.
 * The focus stays inside: where its element goes away, the table's frame or the chart's has it.
 */
export function ChartPanel({
  title,
  panel,
  note,
  actions,
  isTable: isAlwaysTable = false,
  table,
  about,
  draw,
  chart,
  slideColumns,
  children,
}: Props) {
  const [isTable, setIsTable] = useState(false);
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const words = useWords();
  const language = useLanguage();
  const isSample = useCatalog()?.sample ?? false;

  function onKeyDown(event: KeyboardEvent) {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== "radio";
    if (
      isAlwaysTable ||
      event.key.toLowerCase() !== "t" ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTyping
    )
      return;
    const whole = event.currentTarget;
    flushSync(() => setIsTable(!isTable));
    if (!whole.contains(document.activeElement))
      (figure?.querySelector<HTMLElement>("[role=region]") ?? figure)?.focus();
  }

  async function drawShown(): Promise<Drawing> {
    const { drawingOf } = await import("../export/dom-drawing.ts");
    if (figure === null) throw new Error("There is no figure to draw");
    return drawingOf(figure);
  }

  const isTableShown = isTable && table !== undefined;
  const request: ExportRequest | undefined = table && {
    ...about,
    name: title,
    language,
    isSample,
    table,
    chart,
    slideColumns,
    draw: isTableShown ? undefined : (draw ?? drawShown),
  };

  const makeSlide = async () => request && (await import("./figure-content.ts")).figureContentOf(request);
  const capture = use(CaptureContext);
  useEffect(() => {
    if (request !== undefined) capture?.(panel, makeSlide);
  });
  if (capture !== undefined) return null;

  return (
    <div onKeyDown={onKeyDown}>
      <Section
        title={title}
        note={note}
        actions={
          <>
            {actions}
            {request !== undefined && (
              <span className="quiet-actions" onPointerEnter={loadExport} onFocus={loadExport}>
                {!isAlwaysTable && (
                  <button type="button" className="quiet-button" onClick={() => setIsTable(!isTable)}>
                    {isTable ? words.table.chart : words.table.show}
                  </button>
                )}
                <CopyButton
                  label={words.table.copy}
                  doneLabel={words.table.copied}
                  failedLabel={words.table.copyFailed}
                  copy={async () => (await loadExport()).exportAs("copy", request)}
                />
                <ExportMenu request={request} />
                <AddSlideButton
                  panel={panel}
                  make={makeSlide}
                  period={about?.period}
                  isTable={isTableShown}
                />
              </span>
            )}
          </>
        }
      >
        <div ref={setFigure} tabIndex={-1}>
          {isTableShown ? <DataTableView table={table} /> : children}
        </div>
      </Section>
    </div>
  );
}

/** Ahead of the press: some browsers let a page copy only right after it. */
function loadExport() {
  return import("./export-actions.ts");
}
