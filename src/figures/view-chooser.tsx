import { useSelect, views } from "../selection/selection.ts";
import { Segmented } from "../ui/segmented.tsx";
import { useWords } from "./language.tsx";

/** Figures from the year's beginning, or each quarter for itself. */
export function ViewChooser({ view }: { readonly view: (typeof views)[number] }) {
  const words = useWords();
  const select = useSelect();
  return (
    <Segmented
      label={words.controls.view}
      value={view}
      options={[
        { value: "cumulative", label: words.controls.cumulative },
        { value: "quarter", label: words.controls.inQuarter },
      ]}
      onChange={(value) => select({ view: value === views[0] ? undefined : value })}
    />
  );
}
