import { memo } from "react";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { ViewChooser } from "../../figures/view-chooser.tsx";
import { compareWordsOf } from "../../messages/compare-words.ts";
import type { Looking } from "../../selection/resolve.ts";
import { bases, referenceModes, rowKinds, useSelect } from "../../selection/selection.ts";
import { Segmented } from "../../ui/segmented.tsx";
import { Select } from "../../ui/select.tsx";

interface Props extends Pick<
  Looking,
  "show" | "rows" | "against" | "reference" | "span" | "view" | "isDeep"
> {
  readonly canGoDeeper: boolean;
}

/** How the comparison is made, one by one. Drawn anew only where one of them changes: selects are slow to set. */
export const CompareChoices = memo(function CompareChoices(props: Props) {
  const { show, rows, against, reference, span, view, isDeep, canGoDeeper } = props;
  const words = useWords();
  const compareWords = compareWordsOf(useLanguage());
  const select = useSelect();
  const isOverTime = rows === "periods" || ["matrix", "columns", "lines"].includes(show);
  return (
    <>
      {show === "table" && (
        <Select
          label={compareWords.rows}
          value={rows}
          options={rowKinds.map((value) => ({ value, label: compareWords.rowKinds[value] }))}
          onChange={(value) => select({ rows: value === rowKinds[0] ? undefined : value })}
        />
      )}
      <Select
        label={compareWords.against}
        value={against}
        options={bases.map((value) => ({ value, label: compareWords.bases[value] }))}
        onChange={(value) => select({ against: value === bases[0] ? undefined : value })}
      />
      <Select
        label={compareWords.reference}
        value={reference}
        options={referenceModes.map((value) => ({ value, label: words.references[value] }))}
        onChange={(value) => select({ reference: value === referenceModes[0] ? undefined : value })}
      />
      {isOverTime && (
        <Select
          label={compareWords.span}
          value={String(span)}
          options={[1, 2, 3, 5, 8].map((count) => ({
            value: String(count),
            label: compareWords.years(count),
          }))}
          onChange={(value) => select({ span: value })}
        />
      )}
      <ViewChooser view={view} />
      {canGoDeeper && (
        <Segmented
          label={words.controls.level}
          value={isDeep ? "organisations" : "units"}
          options={[
            { value: "units", label: words.controls.levels.units },
            { value: "organisations", label: words.controls.levels.organisations },
          ]}
          onChange={(level) => select({ level: level === "organisations" ? level : undefined })}
        />
      )}
    </>
  );
});
