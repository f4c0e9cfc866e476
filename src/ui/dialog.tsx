import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import styles from "./dialog.module.css";

interface Props {
  readonly label: string;
  /** After Esc, a press beside the dialog or `closeDialogOf`; the focus is then back where it was. */
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDialogElement>) => void;
  readonly children: ReactNode;
}

/** A native modal dialog, open from its first moment: the platform keeps the focus inside, closes on Esc, gives it back. */
export function Dialog({ label, onClose, onKeyDown, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {children}
    </dialog>
  );
}

/** Closes the dialog that a control stands in. */
export function closeDialogOf(control: Element): void {
  control.closest("dialog")?.close();
}
