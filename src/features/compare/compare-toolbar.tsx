import { useState } from "react";
import type { CommitteeNode } from "../../domain/committee.ts";
import { hasUnitsBelow } from "../../domain/tree.ts";
import { useLanguage } from "../../figures/language.tsx";
import { SavedViews } from "../../figures/saved-views.tsx";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { comparisonPresets } from "../../selection/comparison-presets.ts";
import type { Looking } from "../../selection/resolve.ts";
import { shows } from "../../selection/selection.ts";
import { CompareChoices } from "./compare-choices.tsx";
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
  const compareWords = compareWordsOf(useLanguage());
  const [isOpen, setIsOpen] = useState(false);
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
        <CompareChoices
          show={looking.show}
          rows={looking.rows}
          against={looking.against}
          reference={looking.reference}
          span={looking.span}
          view={looking.view}
          isDeep={looking.isDeep}
          canGoDeeper={canGoDeeper}
        />
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
