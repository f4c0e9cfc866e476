import { useLanguage } from "../../../figures/language.tsx";
import { describeDiscrepancy } from "../../../messages/discrepancy-sentence.ts";
import { gridWordsOf } from "../../../messages/grid-words.ts";
import type { SourceWire } from "../../../api/year-book.schema.ts";
import type { Edit } from "../../../workspace/change.ts";
import { DraftField } from "../../../ui/draft-field.tsx";
import { Select } from "../../../ui/select.tsx";
import { detailEdit } from "./grid-edits.ts";
import type { GridCell } from "./grid-model.ts";
import { shownText } from "./grid-text.ts";
import styles from "./grid.module.css";

interface Props {
  readonly cell: GridCell | undefined;
  /** Which cell it is, in words. */
  readonly label: string;
  readonly sources: readonly SourceWire[];
  readonly onEdits: (edits: readonly Edit[]) => void;
}

/** What is said beside the active figure: its status, date, note and source, and what it contradicts. */
export function CellDetails({ cell, label, sources, onEdits }: Props) {
  const language = useLanguage();
  const words = gridWordsOf(language);
  const observation = cell?.observation;
  const source = sources.find(({ id }) => id === observation?.source || id === cell?.target?.source);
  const change = (what: Parameters<typeof detailEdit>[1]) => {
    const edit = cell && source && detailEdit(cell, what, source);
    if (edit !== undefined) onEdits([edit]);
  };
  const facts = [
    cell === undefined || cell.value === undefined ? words.empty : shownText(cell, language),
    cell?.isDerived === true ? words.derived : undefined,
    cell?.isOtherShape === true ? words.otherShape : undefined,
    source && `${words.source}: ${source.title}`,
  ];
  return (
    <section aria-label={words.details} className={styles.details}>
      <p>
        <b>{label}</b> · {facts.filter((fact) => fact !== undefined).join(" · ")}
      </p>
      {cell?.discrepancies.map((each) => {
        const { title, sentence } = describeDiscrepancy(each, language);
        return (
          <p key={`${each.kind} ${each.right.value}`} className={styles.off}>
            {title}. {sentence}
          </p>
        );
      })}
      {observation !== undefined && observation.value !== null && (
        <div className={styles.fields}>
          <Select
            label={words.status}
            value={observation.status}
            options={(["A", "P", "E"] as const).map((status) => ({
              value: status,
              label: words.statuses[status],
            }))}
            onChange={(value) => {
              const status = (["A", "P", "E"] as const).find((each) => each === value);
              if (status !== undefined) change({ status });
            }}
          />
          <DraftField
            label={words.asOf}
            value={observation.asOf ?? ""}
            placeholder="2024-09-26"
            onCommit={(text) => {
              if (text !== (observation.asOf ?? ""))
                change({ asOf: text.trim() === "" ? undefined : text.trim() });
            }}
          />
          <DraftField
            label={words.note}
            value={observation.note?.vi ?? ""}
            onCommit={(vi) => {
              if (vi !== (observation.note?.vi ?? ""))
                change({ note: vi.trim() === "" ? undefined : { vi: vi.trim() } });
            }}
          />
        </div>
      )}
    </section>
  );
}
