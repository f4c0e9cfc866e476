import { useState } from "react";

interface Props {
  readonly label: string;
  readonly doneLabel: string;
  readonly failedLabel: string;
  /** Puts something on the clipboard, made only when it is asked for. */
  readonly copy: () => Promise<void>;
}

/** Copies, and says whether it did. */
export function CopyButton({ label, doneLabel, failedLabel, copy }: Props) {
  const [outcome, setOutcome] = useState<"idle" | "done" | "failed">("idle");

  async function press() {
    try {
      await copy();
      setOutcome("done");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <button type="button" className="quiet-button" onClick={() => void press()}>
      <span role="status">{outcome === "idle" ? label : outcome === "done" ? doneLabel : failedLabel}</span>
    </button>
  );
}
