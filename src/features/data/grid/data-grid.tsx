import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useLanguage } from "../../../figures/language.tsx";
import { gridWordsOf } from "../../../messages/grid-words.ts";
import { textIn } from "../../../messages/language.ts";
import type { Entry, Place } from "./grid-edits.ts";
import { columnLabel, shownText, typedText } from "./grid-text.ts";
import type { Grid } from "./grid-model.ts";
import { blockOf, isSelected, moved, placesIn, selected, type GridSelection } from "./grid-selection.ts";
import styles from "./grid.module.css";

interface Props {
  readonly grid: Grid;
  readonly label: string;
  readonly selection: GridSelection;
  readonly onSelect: (selection: GridSelection) => void;
  /** Some texts for some cells; `isCut`: more was pasted than there is room for. */
  readonly onEnter: (entries: readonly Entry[], isCut: boolean) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

interface Draft extends Place {
  readonly text: string;
}

/** Units × the parts of a year, with the keyboard of a spreadsheet. It draws what it is given and hands on what is typed. */
export function DataGrid({ grid, label, selection, onSelect, onEnter, onUndo, onRedo }: Props) {
  const language = useLanguage();
  const words = gridWordsOf(language);
  const table = useRef<HTMLTableElement>(null);
  const [draft, setDraft] = useState<Draft>();
  const size = { rows: grid.rows.length, columns: grid.columns.length };
  const { active } = selection;

  const focus = (to: GridSelection) => {
    onSelect(to);
    cellAt(table.current, to.active)?.focus();
  };
  const enter = () => {
    if (draft !== undefined) onEnter([draft], false);
    setDraft(undefined);
  };
  const edit = (text?: string) => {
    const cell = grid.rows[active.row]?.cells[active.column];
    if (cell !== undefined && !cell.isOtherShape)
      setDraft({ ...active, text: text ?? typedText(cell, language) });
  };
  const fillDown = () => {
    const places = placesIn(selection);
    const top = Math.min(...places.map(({ row }) => row));
    const entries = places
      .filter(({ row }) => row > top)
      .map(({ row, column }) => ({ row, column, text: textAt({ row: top, column }) }));
    if (entries.length > 0) onEnter(entries, false);
  };
  const textAt = ({ row, column }: Place) => {
    const cell = grid.rows[row]?.cells[column];
    return cell === undefined ? "" : typedText(cell, language);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey: isShift } = event;
    const isControl = event.ctrlKey || event.metaKey;
    // An input method that is still at work keeps its keys.
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (draft !== undefined) {
      if (key === "Escape") setDraft(undefined);
      else if (key !== "Enter" && key !== "Tab") return;
      else enter();
      if (key === "Escape") cellAt(table.current, active)?.focus();
    }
    const to = moved(selection, { key, isShift, isControl }, size);
    if (to !== undefined && draft === undefined) focus(to);
    else if (to !== undefined && (key === "Enter" || key === "Tab")) focus(to);
    else if (draft !== undefined) return;
    else if (isControl && key.toLowerCase() === "z") (isShift ? onRedo : onUndo)();
    else if (isControl && key.toLowerCase() === "y") onRedo();
    else if (isControl && key.toLowerCase() === "d") fillDown();
    else if (isControl && key.toLowerCase() === "a")
      onSelect({ active, anchor: { row: size.rows - 1, column: size.columns - 1 } });
    else if (isControl) return;
    else if (key === "F2") edit();
    else if (key === "Delete" || key === "Backspace")
      onEnter(
        placesIn(selection).map(({ row, column }) => ({ row, column, text: "" })),
        false,
      );
    else if (key.length === 1) edit(key);
    else return;
    event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent) => {
    if (draft !== undefined) return;
    const rows = Map.groupBy(placesIn(selection), ({ row }) => row);
    const text = [...rows.values()].map((places) => places.map(textAt).join("\t")).join("\r\n");
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (draft !== undefined) return;
    const block = blockOf(event.clipboardData.getData("text/plain"));
    const start = {
      row: Math.min(active.row, selection.anchor.row),
      column: Math.min(active.column, selection.anchor.column),
    };
    const all = block.flatMap((cells, down) =>
      cells.map((text, right) => ({ row: start.row + down, column: start.column + right, text })),
    );
    const fitting = all.filter(({ row, column }) => row < size.rows && column < size.columns);
    onEnter(fitting, fitting.length < all.length);
    event.preventDefault();
  };

  return (
    <div className={styles.frame}>
      <table
        ref={table}
        role="grid"
        aria-label={label}
        className={styles.grid}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {grid.columns.map((column) => (
              <th key={`${column.measure} ${column.period}`} scope="col">
                {columnLabel(column, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ committee, name, cells }, row) => (
            <tr key={committee}>
              <th scope="row">{textIn(name, language)}</th>
              {cells.map((cell, column) => {
                const place = { row, column };
                const isActive = row === active.row && column === active.column;
                const isEdited = draft !== undefined && draft.row === row && draft.column === column;
                const head = grid.columns[column];
                return (
                  <td
                    key={head === undefined ? column : `${head.measure} ${head.period}`}
                    tabIndex={isActive ? 0 : -1}
                    aria-selected={isSelected(selection, place)}
                    data-derived={cell.isDerived || undefined}
                    data-off={cell.discrepancies.length > 0 || undefined}
                    onFocus={() => {
                      if (!isActive) onSelect(selected(selection, place, false));
                    }}
                    onMouseDown={(event) => {
                      if (!isEdited) onSelect(selected(selection, place, event.shiftKey));
                    }}
                    onDoubleClick={() => edit()}
                  >
                    {isEdited ? (
                      <input
                        // The cell becomes its own field; the focus goes with it.
                        ref={(field) => field?.focus()}
                        aria-label={label}
                        value={draft.text}
                        onChange={({ target }) => setDraft({ ...draft, text: target.value })}
                        onBlur={enter}
                      />
                    ) : (
                      shownText(cell, language)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellAt(table: HTMLTableElement | null, { row, column }: Place): HTMLElement | undefined {
  return table?.tBodies[0]?.rows[row]?.cells[column + 1];
}
