import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { catalogQuery } from "../../api/catalog.queries.ts";
import type { Dataset } from "../../api/config.schema.ts";
import { useLanguage } from "../../figures/language.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { useSelect } from "../../selection/selection.ts";
import { newContent } from "../../workspace/new-content.ts";
import { ownWorkspace, tellChange } from "../../workspace/own-workspace.ts";
import styles from "./data.module.css";
import { newUnitId } from "./new-unit.ts";

interface Props {
  readonly dataset: Dataset;
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** A data set of one's own from nothing, with the indicators of the one on view. */
export function NewSet({ dataset, run }: Props) {
  const words = dataWordsOf(useLanguage()).sets;
  const catalog = useQuery(catalogQuery(dataset)).data?.value;
  const select = useSelect();
  const [name, setName] = useState("");
  const [root, setRoot] = useState("");
  const create = () =>
    run(async () => {
      const id = await ownWorkspace.create(
        newContent({
          name: name.trim(),
          root: { id: newUnitId(root, []), name: root.trim() },
          indicators: catalog?.indicators ?? [],
          relations: [],
          today: new Date().toISOString().slice(0, 10),
        }),
      );
      await tellChange(id);
      setName("");
      setRoot("");
      select({ dataset: id, committee: undefined, period: undefined });
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <label>
        <span className={styles.note}>{words.newName}</span>
        <input required value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <label>
        <span className={styles.note}>{words.newRoot}</span>
        <input required value={root} onChange={({ target }) => setRoot(target.value)} />
      </label>
      <button type="submit" className="button" disabled={catalog === undefined}>
        {words.create}
      </button>
    </form>
  );
}
