import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLocation } from "wouter";
import { configQuery } from "../api/config.queries.ts";
import { useLanguage } from "../figures/language.tsx";
import { offlineWordsOf } from "../messages/offline-words.ts";
import { useSelection } from "../selection/selection.ts";
import { keepApp, letIn, useAppUpdates } from "./app-updates.ts";
import { keepDataset } from "./keep-data.ts";
import styles from "./offline.module.css";

/** What keeps the app and its data on this device, and the word that a new version is there. Never on the wall. */
export function Offline() {
  const words = offlineWordsOf(useLanguage());
  const [page] = useLocation();
  const [selection] = useSelection();
  const { waiting, isHeld, isOld } = useAppUpdates();
  const config = useQuery(configQuery()).data?.value;
  const { url, credentials } =
    config?.datasets.find(({ id }) => id === selection.dataset) ?? config?.defaultDataset ?? {};

  useEffect(() => void keepApp(), []);
  useEffect(() => {
    if (url !== undefined) void keepDataset({ url, credentials: credentials === true });
  }, [url, credentials]);

  const isOnTheWall = page.startsWith("/present/");
  if (isOnTheWall || (waiting === undefined && !isOld)) return null;
  return (
    <div role="status" className={styles.notice}>
      <p>{isOld ? words.old : words.waiting}</p>
      {isHeld && <p>{words.held}</p>}
      <button type="button" className="button" onClick={() => (isOld ? location.reload() : void letIn())}>
        {words.update}
      </button>
    </div>
  );
}
