import { useMemo, useState } from "react";
import { useLanguage } from "../../../figures/language.tsx";
import { gridWordsOf } from "../../../messages/grid-words.ts";
import { textIn } from "../../../messages/language.ts";
import { formatNumber } from "../../../messages/number.ts";
import { Segmented } from "../../../ui/segmented.tsx";
import { Select } from "../../../ui/select.tsx";
import type { Edit } from "../../../workspace/change.ts";
import type { Content } from "../../../workspace/content.ts";
import type { EditorProps } from "../own-content.tsx";
import { CellDetails } from "./cell-details.tsx";
import { DataGrid } from "./data-grid.tsx";
import { editsOf, type Entry } from "./grid-edits.ts";
import { gridOf, gridViews, type GridQuestion } from "./grid-model.ts";
import { atStart } from "./grid-selection.ts";
import { columnLabel } from "./grid-text.ts";
import styles from "./grid.module.css";
import { useEditSteps } from "../edit-steps.ts";

/** Figures and plans of a group's units, edited in place. */
export function GridEditor({ dataset, content, revision }: EditorProps) {
  const language = useLanguage();
  const words = gridWordsOf(language);
  const [chosen, setChosen] = useState<Partial<GridQuestion>>({});
  const steps = useEditSteps(dataset, revision);
  const groups = groupsIn(content);
  const years = yearsFor(content);
  const group = chosen.group ?? content.head.root;
  const indicator =
    chosen.indicator ?? content.indicators.find(({ id }) => id === "new-members") ?? content.indicators[0];
  const year = chosen.year ?? years.at(-2) ?? years[0];
  const view = chosen.view ?? "cumulative";
  if (indicator === undefined || year === undefined) return null;
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <Select
          label={words.group}
          value={group}
          options={groups.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          onChange={(value) => setChosen({ ...chosen, group: value })}
        />
        <Select
          label={words.indicator}
          value={indicator.id}
          options={content.indicators.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          onChange={(value) =>
            setChosen({ ...chosen, indicator: content.indicators.find(({ id }) => id === value) })
          }
        />
        <Select
          label={words.year}
          value={String(year)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(value) => setChosen({ ...chosen, year: Number(value) })}
        />
        {indicator.kind === "flow" && (
          <Segmented
            label={words.view}
            value={view}
            options={gridViews.map((each) => ({ value: each, label: words.views[each] }))}
            onChange={(value) => setChosen({ ...chosen, view: gridViews.find((each) => each === value) })}
          />
        )}
        <button type="button" className="button" disabled={!steps.canUndo} onClick={() => void steps.undo()}>
          {words.undo}
        </button>
        <button type="button" className="button" disabled={!steps.canRedo} onClick={() => void steps.redo()}>
          {words.redo}
        </button>
      </div>
      <p className={styles.note}>{words.keys}</p>
      {steps.problem !== undefined && <p role="alert">{steps.problem}</p>}
      <GridSheet
        key={group}
        content={content}
        group={group}
        indicator={indicator}
        year={year}
        view={view}
        steps={steps}
      />
    </div>
  );
}

interface SheetProps extends GridQuestion {
  readonly content: Content;
  readonly steps: ReturnType<typeof useEditSteps>;
}

function GridSheet({ content, group, indicator, year, view, steps }: SheetProps) {
  const language = useLanguage();
  const words = gridWordsOf(language);
  const [selection, setSelection] = useState(atStart);
  const [notice, setNotice] = useState<string>();
  const grid = useMemo(
    () => gridOf(content, { group, indicator, year, view }),
    [content, group, indicator, year, view],
  );
  const commit = (edits: readonly Edit[]) => {
    if (edits.length > 0) void steps.commit(edits);
  };
  const enter = (entries: readonly Entry[], isCut: boolean) => {
    const { edits, refused } = editsOf(entries, grid, indicator.id, language === "vi" ? "comma" : "point");
    const told = [
      refused.length > 0 ? words.refused(formatNumber(refused.length, language)) : "",
      isCut ? words.tooLarge : "",
    ].filter((part) => part !== "");
    setNotice(told.length === 0 ? undefined : told.join(" "));
    commit(edits);
  };
  const row = grid.rows[selection.active.row];
  const column = grid.columns[selection.active.column];
  const label = row && column ? `${textIn(row.name, language)}, ${columnLabel(column, language)}` : "";
  return (
    <>
      <DataGrid
        grid={grid}
        label={`${textIn(indicator.name, language)} ${year}`}
        selection={selection}
        onSelect={setSelection}
        onEnter={enter}
        onUndo={() => void steps.undo()}
        onRedo={() => void steps.redo()}
      />
      <p role="status" className={styles.note}>
        {notice ?? (steps.isBusy ? words.saving : words.saved)}
      </p>
      <CellDetails
        cell={row?.cells[selection.active.column]}
        label={label}
        sources={content.sources}
        onEdits={commit}
      />
    </>
  );
}

/** Committees with units below them, and the root. */
function groupsIn({ committees, head }: Content) {
  const parents = new Set(committees.map(({ parent }) => parent));
  return committees.filter(({ id }) => parents.has(id) || id === head.root);
}

/** The years that have figures, and one more to begin. */
function yearsFor({ books, head }: Content): readonly number[] {
  const years = new Set([...books.values()].map(({ year }) => year));
  const last = Math.max(Number(head.asOf.slice(0, 4)), ...years);
  return [...years, last, last + 1]
    .filter((year, at, all) => all.indexOf(year) === at)
    .toSorted((one, other) => one - other);
}
