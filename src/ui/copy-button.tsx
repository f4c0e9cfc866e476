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

  const said = { idle: "", done: doneLabel, failed: failedLabel }[outcome];
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => void press()}>
        {said || label}
      </button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
