import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../figures/language.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { formatNumber } from "../../messages/number.ts";
import { askToPersist } from "../../workspace/storage-state.ts";
import styles from "./data.module.css";
import { storageQuery } from "./own-data.ts";

const megabyte = 1024 * 1024;

/** How safe the figures are here, and how they get safer. */
export function StorageNote() {
  const language = useLanguage();
  const words = dataWordsOf(language).storage;
  const client = useQueryClient();
  const { data: state } = useQuery(storageQuery());
  const [isRefused, setIsRefused] = useState(false);
  if (state === undefined) return null;
  const ask = async () => {
    setIsRefused(!(await askToPersist()));
    await client.invalidateQueries({ queryKey: storageQuery().queryKey });
  };
  const inMegabytes = (bytes: number) => formatNumber(bytes / megabyte, language, 1);
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      {!state.canKeep && <p role="alert">{words.none}</p>}
      <p className={styles.note}>
        {words.here} {state.isPersisted ? words.persisted : words.evictable}{" "}
        {state.used !== undefined &&
          state.quota !== undefined &&
          `${words.usage(inMegabytes(state.used), inMegabytes(state.quota))}. `}
        {words.safari}
      </p>
      {!state.isPersisted && (
        <p className="quiet-actions">
          <button type="button" className="button" onClick={() => void ask()}>
            {words.ask}
          </button>
          {isRefused && <span role="status">{words.refused}</span>}
        </p>
      )}
    </section>
  );
}
