import { useLanguage } from "../../../figures/language.tsx";
import { cellAddress } from "../../../import/layout/cell-text.ts";
import { lineClasses, type LineClass, type StagedLine } from "../../../import/staging/staged.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import { formatNumber } from "../../../messages/number.ts";
import { useCatalog } from "../catalog.tsx";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";
import { lineReading, lineReasons } from "./line-words.ts";

const takeable = new Set<LineClass>(["new", "changed", "doubtful"]);

/** What the file would change, line by line under five headings, with the cell, the reading and the reason. */
export function StagedLines({ counts }: { readonly counts: Readonly<Record<LineClass, number>> }) {
  const language = useLanguage();
  const words = importWordsOf(language);
  const { shown, lines, show, showMore } = useImport();
  return (
    <section aria-label={words.lines}>
      <div role="tablist" className={styles.tabs}>
        {lineClasses.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`lines-${each}`}
            aria-selected={each === shown}
            aria-controls="staged-lines"
            data-class={each}
            onClick={() => void show(each)}
          >
            {words.classes[each]} <b>{formatNumber(counts[each], language)}</b>
          </button>
        ))}
      </div>
      <div
        id="staged-lines"
        role="tabpanel"
        aria-labelledby={`lines-${shown}`}
        className={styles.frame}
        tabIndex={0}
      >
        {counts[shown] === 0 ? (
          <p className={styles.note}>{words.nothing}</p>
        ) : (
          <table className={styles.lines}>
            <thead>
              <tr>
                {takeable.has(shown) && <th scope="col">{words.takeLine}</th>}
                <th scope="col">{words.cell}</th>
                <th scope="col">{words.asWritten}</th>
                <th scope="col">{words.readAs}</th>
                <th scope="col">{words.reason}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <LineRow key={`${line.row}:${line.column}`} line={line} canBeTaken={takeable.has(shown)} />
              ))}
            </tbody>
          </table>
        )}
      </div>
      {lines.length < counts[shown] && (
        <p className={styles.note}>
          {words.more(formatNumber(lines.length, language), formatNumber(counts[shown], language))}{" "}
          <button type="button" className="button" onClick={() => void showMore()}>
            {words.showMore}
          </button>
        </p>
      )}
    </section>
  );
}

function LineRow({ line, canBeTaken }: { readonly line: StagedLine; readonly canBeTaken: boolean }) {
  const language = useLanguage();
  const catalog = useCatalog();
  const without = useImport((state) => state.without);
  const toggle = useImport((state) => state.toggleLine);
  const place = `${line.sheet === "" ? "" : `${line.sheet} · `}${cellAddress(line.row, line.column)}`;
  return (
    <tr>
      {canBeTaken && (
        <td>
          <input
            type="checkbox"
            aria-label={place}
            checked={!without.includes(`${line.row}:${line.column}`)}
            onChange={() => toggle(line)}
          />
        </td>
      )}
      <td>{place}</td>
      <td className={styles.raw}>{line.raw}</td>
      <td>{lineReading(line, catalog, language)}</td>
      <td>{lineReasons(line, language)}</td>
    </tr>
  );
}
