import { useState } from "react";
import { exportWordsOf } from "../messages/export-words.ts";
import { exportAs, formats, type ExportFormat } from "./export-actions.ts";
import styles from "./export-items.module.css";
import type { ExportRequest } from "./export-request.ts";
import { useLanguage } from "./language.tsx";

interface Props {
  readonly request: ExportRequest;
  readonly onDone: () => void;
}

/** One press per format. Pictures are offered while the figure is to be seen. */
export function ExportItems({ request, onDone }: Props) {
  const words = exportWordsOf(useLanguage());
  const [state, setState] = useState<"idle" | "working" | "failed">("idle");

  async function run(format: ExportFormat) {
    if (state === "working") return;
    setState("working");
    try {
      await exportAs(format, request);
      setState("idle");
      onDone();
    } catch {
      setState("failed");
    }
  }

  return (
    <div className={styles.items}>
      {formats
        .filter((format) => request.draw !== undefined || !isPicture(format))
        .map((format) => (
          <button
            key={format}
            type="button"
            className={styles.item}
            aria-disabled={state === "working"}
            onClick={() => void run(format)}
          >
            {words.formats[format]}
          </button>
        ))}
      <p role="status" className={styles.state}>
        {state === "idle" ? "" : words[state]}
      </p>
    </div>
  );
}

function isPicture(format: ExportFormat): boolean {
  return format === "png" || format === "svg";
}
