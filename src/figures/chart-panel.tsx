import { useState, type KeyboardEvent, type ReactNode } from "react";
import { CopyButton } from "../ui/copy-button.tsx";
import { Section } from "../ui/section.tsx";
import { DataTableView, tableText, type DataTable } from "./data-table.tsx";
import { useWords } from "./language.tsx";

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** Undefined while the data are on their way. */
  readonly table: DataTable | undefined;
  readonly children: ReactNode;
}

/** A chart that turns into its table, by the switch or by the T key while the focus is inside. */
export function ChartPanel({ title, note, actions, table, children }: Props) {
  const [isTable, setIsTable] = useState(false);
  const words = useWords();

  function onKeyDown(event: KeyboardEvent) {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== "radio";
    if (event.key.toLowerCase() !== "t" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    setIsTable(!isTable);
  }

  return (
    <div onKeyDown={onKeyDown}>
      <Section
        title={title}
        note={note}
        actions={
          <>
            {actions}
            {table !== undefined && (
              <span className="quiet-actions">
                <button
                  type="button"
                  className="quiet-button"
                  aria-pressed={isTable}
                  onClick={() => setIsTable(!isTable)}
                >
                  {isTable ? words.table.chart : words.table.show}
                </button>
                <CopyButton
                  label={words.table.copy}
                  doneLabel={words.table.copied}
                  failedLabel={words.table.copyFailed}
                  text={() => tableText(table)}
                />
              </span>
            )}
          </>
        }
      >
        {isTable && table !== undefined ? <DataTableView table={table} /> : children}
      </Section>
    </div>
  );
}
