import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Dataset } from "../../api/config.schema.ts";
import { isKeptAddress } from "../../api/kept-files.ts";
import { useLanguage } from "../../figures/language.tsx";
import { gridWordsOf } from "../../messages/grid-words.ts";
import type { Content } from "../../workspace/content.ts";
import styles from "./data.module.css";
import { gridContentQuery } from "./own-data.ts";

export interface EditorProps {
  readonly dataset: string;
  readonly content: Content;
  readonly revision: number;
}

interface Props {
  readonly dataset: Dataset;
  readonly children: (editor: EditorProps) => ReactNode;
}

/** A kept data set whole, for what edits it; a published one is read only, and says so. */
export function OwnContent({ dataset, children }: Props) {
  const words = gridWordsOf(useLanguage());
  const { data } = useQuery({ ...gridContentQuery(dataset.id), enabled: isKeptAddress(dataset.url) });
  if (!isKeptAddress(dataset.url)) return <p className={styles.note}>{words.readOnly}</p>;
  if (data === undefined) return null;
  return children({ dataset: dataset.id, content: data.content, revision: data.record.revision });
}
