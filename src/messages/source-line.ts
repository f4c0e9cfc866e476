import type { Source } from "../domain/observation.ts";
import { formatDate } from "./date-label.ts";
import type { Language } from "./language.ts";

/** A source in one line: "Báo cáo 9 tháng, Báo Ninh Thuận, ngày 26/9/2024, công bố 9/2024". Only what is known. */
export function formatSource(source: Source, language: Language): string {
  const words =
    language === "vi" ? { event: "ngày", published: "công bố" } : { event: "of", published: "published" };
  const dated = (word: string, iso: string | undefined) =>
    iso === undefined ? undefined : `${word} ${formatDate(iso, language)}`;
  return [
    source.title,
    source.publisher,
    dated(words.event, source.event),
    dated(words.published, source.published),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}
