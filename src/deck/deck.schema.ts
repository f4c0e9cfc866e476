import * as v from "valibot";
import { statuses } from "../domain/assessment.ts";
import { languages } from "../messages/language.ts";
import { chartSchema } from "./chart.schema.ts";
import { nameModes, slideThemes, type Deck } from "./deck.ts";

const text = v.string();
const number = v.pipe(v.number(), v.finite());

const cell = v.object({
  text,
  value: v.optional(number),
  note: v.optional(text),
  status: v.optional(v.picklist(statuses)),
});

const table = v.object({
  caption: text,
  columns: v.array(
    v.object({ key: text, label: text, kind: v.picklist(["text", "number", "percent", "points"]) }),
  ),
  rows: v.array(v.object({ key: text, cells: v.array(cell) })),
});

const provenance = {
  sources: v.array(text),
  asOf: v.optional(v.pipe(text, v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  isSample: v.boolean(),
  unitNames: v.array(v.object({ name: text, shortName: v.optional(text) })),
};

/** A picture that is drawn as it is: no vector picture, which could ask for something from elsewhere. */
const image = v.pipe(text, v.regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]*$/));

const content = v.variant("kind", [
  v.object({
    kind: v.literal("title"),
    conference: text,
    ordinal: text,
    body: text,
    place: text,
    date: text,
    image: v.optional(image),
  }),
  v.object({
    kind: v.literal("figure"),
    ...provenance,
    title: text,
    subtitle: v.optional(text),
    table,
    slideColumns: v.optional(v.array(text)),
    chart: v.optional(chartSchema),
    suffix: text,
  }),
  v.object({
    kind: v.literal("headline"),
    ...provenance,
    segments: v.array(v.object({ text, tone: v.optional(v.picklist(["ahead", "late", "none"])) })),
    subtitle: text,
  }),
  v.object({ kind: v.literal("text"), ...provenance, title: text, lines: v.array(text) }),
  v.object({ kind: v.literal("closing"), title: text, body: text }),
]);

const slide = v.object({
  id: v.pipe(text, v.nonEmpty()),
  content,
  origin: v.optional(v.object({ dataset: text, query: text, page: text, panel: text })),
  title: v.optional(text),
  notes: text,
  isHidden: v.boolean(),
  isTable: v.boolean(),
});

/** A deck as it is kept and as its file has it; whatever else stands there is left out. */
export const deckSchema = v.object({
  schema: v.literal(1),
  id: v.pipe(text, v.nonEmpty()),
  name: text,
  language: v.picklist(languages),
  theme: v.picklist(slideThemes),
  isDraft: v.boolean(),
  names: v.picklist(nameModes),
  allottedMinutes: v.pipe(number, v.minValue(1), v.maxValue(1440)),
  takenAt: text,
  slides: v.pipe(
    v.array(slide),
    v.check((slides) => new Set(slides.map(({ id }) => id)).size === slides.length, "The slides' ids differ"),
  ),
}) satisfies v.GenericSchema<unknown, Deck>;
