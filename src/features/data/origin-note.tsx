import { useQuery } from "@tanstack/react-query";
import { addressFromPage } from "../../api/addresses.ts";
import { catalogQuery } from "../../api/catalog.queries.ts";
import { configQuery } from "../../api/config.queries.ts";
import type { Dataset } from "../../api/config.schema.ts";
import { useLanguage } from "../../figures/language.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { formatDate, formatInstant } from "../../messages/date-label.ts";
import { textIn } from "../../messages/language.ts";
import { formatNumber } from "../../messages/number.ts";
import type { DatasetRecord } from "../../workspace/kept-records.ts";
import styles from "./data.module.css";

type Origin = NonNullable<DatasetRecord["origin"]>;

/** Which published data set one is a copy of, and whether that has changed since: both are told, nothing is changed by itself. */
export function OriginNote({ origin }: { readonly origin: Origin }) {
  const config = useQuery(configQuery()).data?.value;
  const published = config?.datasets.find(({ url }) => addressFromPage(url) === addressFromPage(origin.url));
  return published === undefined ? null : <CopyOf origin={origin} published={published} />;
}

function CopyOf({ origin, published }: { readonly origin: Origin; readonly published: Dataset }) {
  const language = useLanguage();
  const words = dataWordsOf(language).sets;
  const catalog = useQuery(catalogQuery(published)).data?.value;
  const name = published.name === undefined ? published.id : textIn(published.name, language);
  const revision = formatNumber(origin.revision, language);
  const isNewer = catalog !== undefined && catalog.revision > origin.revision;
  return (
    <p className={styles.note}>
      {words.copyOf(name, revision, formatInstant(origin.at, language))}
      {isNewer &&
        ` ${words.publishedSince(formatNumber(catalog.revision, language), formatDate(catalog.asOf, language))}`}
    </p>
  );
}
