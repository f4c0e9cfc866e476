import { useState } from "react";
import type { CommitteeNode } from "../../domain/committee.ts";
import { hasUnitsBelow } from "../../domain/tree.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { SavedViews } from "../../figures/saved-views.tsx";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { comparisonPresets } from "../../selection/comparison-presets.ts";
import { bases, referenceModes, rowKinds, shows, useSelection, views } from "../../selection/selection.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { Select } from "../../ui/select.tsx";
import type { Looking } from "../../selection/resolve.ts";
import styles from "./compare.module.css";

interface Props {
  /** What is asked for, while its figures may still be on their way: a control shows at once what it was set to. */
  readonly looking: Looking;
  readonly group: CommitteeNode;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
}

/** How the comparison is made and shown: the usual ones in one press, the rest one by one. */
export function CompareToolbar({ looking, group, filter, onFilter }: Props) {
  const words = useWords();
  const compareWords = compareWordsOf(useLanguage());
  const [, select] = useSelection();
  const [isOpen, setIsOpen] = useState(false);
  const isOverTime = looking.rows === "periods" || ["matrix", "columns", "lines"].includes(looking.show);
  const canGoDeeper = group.committee.kind !== "collection" && group.children.some(hasUnitsBelow);
  return (
    <div className={`${styles.toolbar} screen-only`}>
      <nav aria-label={compareWords.presets} className={styles.presets}>
        {presets.map((preset) => (
          <SelectionLink key={preset} change={comparisonPresets[preset]}>
            {compareWords.presetNames[preset]}
          </SelectionLink>
        ))}
      </nav>
      <nav aria-label={compareWords.show} className={styles.shows}>
        {shows.map((show) => (
          <SelectionLink
            key={show}
            change={{ show: show === shows[0] ? undefined : show }}
            isCurrent={show === looking.show}
          >
            {compareWords.shows[show]}
          </SelectionLink>
        ))}
      </nav>
      <button
        type="button"
        className={`quiet-button ${styles.fold}`}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {compareWords.choices} {isOpen ? "▴" : "▾"}
      </button>
      <div className={styles.choices} data-open={isOpen || undefined}>
        {looking.show === "table" && (
          <Select
            label={compareWords.rows}
            value={looking.rows}
            options={rowKinds.map((value) => ({ value, label: compareWords.rowKinds[value] }))}
            onChange={(value) => select({ rows: value === rowKinds[0] ? undefined : value })}
          />
        )}
        <Select
          label={compareWords.against}
          value={looking.against}
          options={bases.map((value) => ({ value, label: compareWords.bases[value] }))}
          onChange={(value) => select({ against: value === bases[0] ? undefined : value })}
        />
        <Select
          label={compareWords.reference}
          value={looking.reference}
          options={referenceModes.map((value) => ({ value, label: words.references[value] }))}
          onChange={(value) => select({ reference: value === referenceModes[0] ? undefined : value })}
        />
        {isOverTime && (
          <Select
            label={compareWords.span}
            value={String(looking.span)}
            options={[1, 2, 3, 5, 8].map((count) => ({
              value: String(count),
              label: compareWords.years(count),
            }))}
            onChange={(value) => select({ span: value })}
          />
        )}
        <Segmented
          label={words.controls.view}
          value={looking.view}
          options={[
            { value: "cumulative", label: words.controls.cumulative },
            { value: "quarter", label: words.controls.inQuarter },
          ]}
          onChange={(value) => select({ view: value === views[0] ? undefined : value })}
        />
        {canGoDeeper && (
          <Segmented
            label={words.controls.level}
            value={looking.isDeep ? "organisations" : "units"}
            options={[
              { value: "units", label: words.controls.levels.units },
              { value: "organisations", label: words.controls.levels.organisations },
            ]}
            onChange={(level) => select({ level: level === "organisations" ? level : undefined })}
          />
        )}
        <input
          type="search"
          className={styles.filter}
          aria-label={compareWords.filter}
          placeholder={compareWords.filter}
          value={filter}
          onChange={(event) => onFilter(event.target.value)}
        />
      </div>
      <details className={styles.saved} data-open={isOpen || undefined}>
        <summary className={styles.summary}>{compareWords.saved}</summary>
        <SavedViews />
      </details>
    </div>
  );
}

/** Those that are not tabs anyway. */
const presets = ["samePeriod", "quarters", "plan", "units", "term"] as const;
