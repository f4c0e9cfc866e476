import { useState } from "react";

interface Props {
  readonly label: string;
  readonly doneLabel: string;
  readonly failedLabel: string;
  /** The text, made only when it is asked for. */
  readonly text: () => string;
}

/** Puts text on the clipboard and says whether it did. */
export function CopyButton({ label, doneLabel, failedLabel, text }: Props) {
  const [outcome, setOutcome] = useState<"idle" | "done" | "failed">("idle");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome("done");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <button type="button" className="quiet-button" onClick={() => void copy()}>
      <span role="status">{outcome === "idle" ? label : outcome === "done" ? doneLabel : failedLabel}</span>
    </button>
  );
}
