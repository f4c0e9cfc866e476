import type { Figure } from "../domain/figure.ts";
import type { Source } from "../domain/observation.ts";
import type { Plan } from "../domain/plan.ts";
import type { Handout } from "../export/handout.ts";
import type { FigureCell } from "./data-table.tsx";
import type { ExportRequest } from "./export-request.ts";

/** What leaves the page: its sources and its date are those of the very figures in the table. */
export function handoutOf({ table, language, ...request }: ExportRequest): Handout {
  return {
    ...request,
    language,
    table,
    title: request.title ?? table.caption,
    ...provenanceOf(table.rows.flatMap((row) => row.cells)),
  };
}

/** The sources of the very figures in these cells, and the latest day that one of them was true on. */
export function provenanceOf(cells: readonly FigureCell[]): Pick<Handout, "sources" | "asOf"> {
  const sources = cells.flatMap(sourcesOf);
  const dates = cells.flatMap((cell) => figuresOf(cell).flatMap(datesOf));
  return { sources: [...new Set(sources.map(({ title }) => title))], asOf: dates.toSorted().at(-1) };
}

function sourcesOf(cell: FigureCell): readonly Source[] {
  const reported = figuresOf(cell).flatMap((figure) =>
    figure.kind === "value" ? figure.steps.map(({ observation }) => observation.source) : [],
  );
  return cell.subject === undefined ? reported : [...reported, ...planSources(cell.subject.assessment.plan)];
}

function figuresOf({ subject, figure }: FigureCell): readonly Figure[] {
  return [subject?.assessment.figure, figure].filter((each) => each !== undefined);
}

function planSources(plan: Plan): readonly Source[] {
  if (plan.kind === "none") return [];
  return [plan.kind === "stated" ? plan.target.source : plan.observation.source];
}

/** As of, else of the event, else of the publication. */
function datesOf(figure: Figure): readonly string[] {
  if (figure.kind !== "value") return [];
  return figure.steps.flatMap(
    ({ observation: { asOf, source } }) => asOf ?? source.event ?? source.published ?? [],
  );
}
