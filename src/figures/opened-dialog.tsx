import type { Dataset } from "../api/config.schema.ts";
import type { Catalog } from "../domain/indicator.ts";
import { CommandPalette } from "./command-palette.tsx";
import { ShortcutsSheet } from "./shortcuts-sheet.tsx";

/** What opens above any page, by its key or its control. */
export type Opened = "commands" | "committees" | "shortcuts";

interface Props {
  readonly opened: Opened;
  readonly open: (what: Opened | undefined) => void;
  readonly dataset: Dataset;
  readonly catalog: Catalog;
}

/** The palette, the palette for committees or the sheet of keys. */
export function OpenedDialog({ opened, open, dataset, catalog }: Props) {
  if (opened === "shortcuts") return <ShortcutsSheet onClose={() => open(undefined)} />;
  return (
    <CommandPalette
      dataset={dataset}
      catalog={catalog}
      isForCommittees={opened === "committees"}
      onClose={(next) => open(next)}
    />
  );
}
