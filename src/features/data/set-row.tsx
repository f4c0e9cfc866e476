import { useState } from "react";
import { useLanguage } from "../../figures/language.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { formatInstant } from "../../messages/date-label.ts";
import { textIn } from "../../messages/language.ts";
import { useSelect } from "../../selection/selection.ts";
import { DraftField } from "../../ui/draft-field.tsx";
import { ownWorkspace, tellChange } from "../../workspace/own-workspace.ts";
import type { KeptDataset } from "../../workspace/workspace.ts";
import styles from "./data.module.css";
import { OriginNote } from "./origin-note.tsx";

interface Props {
  readonly kept: KeptDataset;
  readonly isInUse: boolean;
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly onRaw: (id: string) => void;
}

/** One data set of this browser. */
export function SetRow({ kept: { id, name, record }, isInUse, run, onRaw }: Props) {
  const language = useLanguage();
  const words = dataWordsOf(language).sets;
  const select = useSelect();
  const [isSure, setIsSure] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  const label = name === undefined ? id : textIn(name, language);
  const isDue = record !== undefined && record.changes > 0 && record.backup?.revision !== record.revision;
  const remove = () =>
    run(async () => {
      await ownWorkspace.remove(id);
      await tellChange(id);
      if (isInUse) select({ dataset: undefined, committee: undefined });
    });
  const rename = (vi: string) =>
    run(async () => {
      setIsNaming(false);
      if (record === undefined || vi.trim() === "" || vi === name?.vi) return;
      await ownWorkspace.commit(id, record.revision, {
        what: "edit",
        edits: [{ edit: "head", head: { name: { ...name, vi: vi.trim() } } }],
      });
      await tellChange(id);
    });
  return (
    <li className={styles.set}>
      <div>
        {isNaming ? (
          <DraftField label={words.newName} value={label} onCommit={(vi) => void rename(vi)} />
        ) : (
          <b>{label}</b>
        )}{" "}
        <span className={styles.note}>
          {name === undefined || record === undefined
            ? words.damaged
            : `${words.changed(formatInstant(record.changedAt, language))} · ${
                record.backup === undefined
                  ? words.neverBackedUp
                  : words.backedUp(formatInstant(record.backup.at, language))
              }`}
        </span>
        {record?.origin !== undefined && <OriginNote origin={record.origin} />}
        {isDue && <p className={styles.due}>{words.backupDue}</p>}
        {isSure && <p role="alert">{words.removeSure(label)}</p>}
      </div>
      <div className="quiet-actions">
        {isInUse ? (
          <span className={styles.note}>{words.inUse}</span>
        ) : (
          name !== undefined && (
            <button
              type="button"
              className="button"
              onClick={() => select({ dataset: id, committee: undefined, period: undefined })}
            >
              {words.use}
            </button>
          )
        )}
        {name !== undefined && (
          <button type="button" className="quiet-button" onClick={() => setIsNaming(!isNaming)}>
            {words.rename}
          </button>
        )}
        {name === undefined && (
          <button type="button" className="quiet-button" onClick={() => onRaw(id)}>
            {words.raw}
          </button>
        )}
        <button
          type="button"
          className="quiet-button"
          onClick={() => (isSure ? void remove() : setIsSure(true))}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
}
