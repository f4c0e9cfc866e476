import type { Source } from "../domain/observation.ts";
import type { Period } from "../domain/period.ts";
import { parsePeriod } from "../domain/period-text.ts";
import { keyReader, readRecords } from "./intake.ts";
import { reject, warn, type RejectionReason, type Report } from "./rejection.ts";
import { sourceSchema } from "./source.schema.ts";

/** Looks up what the records of one year book refer to. What is not there is reported at `path`, and undefined. */
export interface BookReader {
  readonly key: (text: string, path: string) => string;
  readonly period: (text: string, path: string) => Period | undefined;
  readonly source: (id: string, path: string) => Source | undefined;
  readonly refuse: (path: string, value: unknown, reason: RejectionReason) => undefined;
}

/** A reader over the book's own sources. Periods are parsed once each: a book of 12,800 figures has some 50. */
export function createBookReader(sourceRecords: readonly unknown[], report: Report): BookReader {
  const key = keyReader(report);
  const refuse: BookReader["refuse"] = (path, value, reason) => reject(report, path, value, reason);
  const sources = readSources(sourceRecords, report, key);
  const periods = new Map<string, Period>();
  return {
    key,
    refuse,
    source: (id, path) => sources.get(key(id, path)) ?? refuse(path, id, "unknownSource"),
    period: (text, path) => {
      const period = periods.get(text) ?? parsePeriod(text);
      if (period === undefined) return refuse(path, text, "period");
      periods.set(text, period);
      return period;
    },
  };
}

function readSources(
  records: readonly unknown[],
  report: Report,
  key: BookReader["key"],
): Map<string, Source> {
  const sources = new Map<string, Source>();
  readRecords(sourceSchema, records, "sources", report, (wire, path): undefined => {
    const id = key(wire.id, `${path}.id`);
    if (sources.has(id)) return reject(report, `${path}.id`, wire.id, "duplicate");
    const isLinkSafe = wire.url === undefined || /^https?:\/\//i.test(wire.url);
    if (!isLinkSafe) warn(report, `${path}.url`, wire.url, "unsafeLink");
    sources.set(id, {
      id,
      title: wire.title.normalize("NFC"),
      publisher: wire.publisher?.normalize("NFC"),
      published: wire.published,
      event: wire.event,
      url: isLinkSafe ? wire.url : undefined,
    });
    return undefined;
  });
  return sources;
}
