import { useQueryClient } from "@tanstack/react-query";
import { use, useState } from "react";
import type { Period } from "../domain/period.ts";
import type { MakeSlide } from "./capture-context.ts";
import { DatasetContext, useCatalog } from "./catalog-context.tsx";
import { useLanguage, useWords } from "./language.tsx";
import { SelectionLink } from "./selection-link.tsx";

interface Props {
  /** The panel's own word, unique on its page. */
  readonly panel: string;
  readonly make: MakeSlide;
  /** The page's period, which a link may not name. */
  readonly period?: Period | undefined;
  /** The table is shown in place of the chart. */
  readonly isTable?: boolean;
}

/** Puts what is shown into the open deck, by one press, and says so with the way there. */
export function AddSlideButton({ panel, make, period, isTable = false }: Props) {
  const words = useWords().slide;
  const language = useLanguage();
  const client = useQueryClient();
  const catalog = useCatalog();
  const dataset = use(DatasetContext);
  const [outcome, setOutcome] = useState<"none" | "added" | "failed">("none");
  if (catalog === undefined || dataset === undefined) return null;
  const { root } = catalog;
  const id = dataset;

  async function add() {
    try {
      const { addSlide } = await import("./add-slide.ts");
      await addSlide({ panel, make, period, isTable, language, client, dataset: id, root });
      setOutcome("added");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <>
      <button type="button" className="quiet-button" onClick={() => void add()}>
        {words.add}
      </button>
      <span role="status" className="slide-added">
        {outcome === "failed" && words.failed}
        {outcome === "added" && (
          <>
            {words.added}{" "}
            <SelectionLink change={{}} to="/present">
              {words.open}
            </SelectionLink>
          </>
        )}
      </span>
    </>
  );
}
