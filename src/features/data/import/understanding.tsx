import { useDeferredValue } from "react";
import { useLanguage } from "../../../figures/language.tsx";
import { columnLetters } from "../../../import/layout/cell-text.ts";
import type { ColumnRole } from "../../../import/layout/layout.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import { formatNumber } from "../../../messages/number.ts";
import { CheckBox } from "../../../ui/check-box.tsx";
import { Select } from "../../../ui/select.tsx";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";
import type { OpenedSheet } from "./import-protocol.ts";
import { noteWords, skippedWords } from "./note-words.ts";
import { roleFor, roleKey, roleKeys } from "./role-choice.ts";

const delimiters = [";", ",", "\t", "|"];

/** How the sheet is read: its head, what each column is taken for, what is skipped. Everything can be said otherwise. */
export function Understanding() {
  const language = useLanguage();
  const words = importWordsOf(language);
  const { opened, request, staged, isRemembered, restage, reread } = useImport();
  const sheet = request && opened?.sheets[request.sheet];
  if (opened === undefined || request === undefined || sheet === undefined) return null;
  const heads = new Set(request.headRows ?? staged?.headRows ?? sheet.headRows);
  const said = new Map(request.roles);
  const roles = (staged?.columns ?? sheet.columns).map((role, column) => said.get(column) ?? role);
  return (
    <section aria-label={words.understood}>
      <div className={styles.row}>
        <h2>{words.understood}</h2>
        {opened.sheets.length > 1 && (
          <Select
            label={words.sheet}
            value={String(request.sheet)}
            options={opened.sheets.map(({ name, isHidden, rows }, at) => ({
              value: String(at),
              label: `${name} (${formatNumber(rows, language)}${isHidden ? `, ${words.hiddenSheet}` : ""})`,
            }))}
            onChange={(value) =>
              void restage({ sheet: Number(value), headRows: undefined, roles: [], answers: {} })
            }
          />
        )}
      </div>
      <ul className={styles.notes}>
        {isRemembered && <li>{words.remembered}</li>}
        {opened.notes.map((note) => (
          <li key={note.kind}>
            {noteWords(note, language)}{" "}
            {note.kind === "delimiter" && (
              <Select
                label={words.delimiter}
                isLabelHidden
                value={note.delimiter}
                options={delimiters.map((mark) => ({ value: mark, label: mark === "\t" ? "Tab" : mark }))}
                onChange={(delimiter) => void reread({ delimiter })}
              />
            )}
            {note.kind === "legacyFont" && !note.isConverted && (
              <button type="button" className="button" onClick={() => void reread({ legacyFont: note.font })}>
                {words.convert(note.font)}
              </button>
            )}
          </li>
        ))}
        {staged?.skipped.map(([why, count]) => (
          <li key={why}>{skippedWords(why, count, language)}</li>
        ))}
      </ul>
      <Sample sheet={sheet} roles={roles} heads={heads} />
    </section>
  );
}

interface SampleProps {
  readonly sheet: OpenedSheet;
  readonly roles: readonly ColumnRole[];
  readonly heads: ReadonlySet<number>;
}

/** The first rows, with what each column is taken for. Its choices are many, so that it is drawn after the rest. */
function Sample({ sheet, roles, heads }: SampleProps) {
  const words = importWordsOf(useLanguage());
  const { setRole, restage } = useImport();
  const isShown = useDeferredValue(true, false);
  if (!isShown) return null;
  const toggleHead = (row: number) => {
    const rows = heads.has(row) ? [...heads].filter((each) => each !== row) : [...heads, row];
    void restage({ headRows: rows.toSorted((one, other) => one - other) });
  };
  return (
    <div className={styles.frame} role="region" tabIndex={0} aria-label={words.sample}>
      <table className={styles.sample}>
        <caption className="visually-hidden">{words.sample}</caption>
        <thead>
          <tr>
            <th scope="col">{words.headRows}</th>
            {roles.map((role, column) => (
              <th key={columnLetters(column)} scope="col">
                <RoleSelect column={column} role={role} onChange={(fresh) => void setRole(column, fresh)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.sample.map(({ row, cells }) => (
            <tr key={row} data-head={heads.has(row) || undefined}>
              <th scope="row">
                <CheckBox
                  label={String(row + 1)}
                  isChecked={heads.has(row)}
                  onChange={() => toggleHead(row)}
                />
              </th>
              {roles.map((role, column) => (
                <td key={columnLetters(column)} data-role={role.kind}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RoleProps {
  readonly column: number;
  readonly role: ColumnRole;
  readonly onChange: (role: ColumnRole) => void;
}

function RoleSelect({ column, role, onChange }: RoleProps) {
  const words = importWordsOf(useLanguage());
  const why = role.kind === "ignored" ? ` (${words.notRead[role.why]})` : "";
  return (
    <Select
      label={`${words.column} ${columnLetters(column)}`}
      value={roleKey(role)}
      options={roleKeys.map((key) => ({
        value: key,
        label: words.roles[key] + (key === "ignored" ? why : ""),
      }))}
      onChange={(value) => onChange(roleFor(value, role))}
    />
  );
}
