import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { lazily } from "../ui/lazily.tsx";
import styles from "./export-menu.module.css";
import type { ExportRequest } from "./export-request.ts";
import { useWords } from "./language.tsx";
import { PanelGuard } from "./panel-guard.tsx";

const ExportItems = lazily(async () => (await import("./export-items.tsx")).ExportItems);

/** The ways out of the page, loaded when it is opened. Closes on Escape and when the focus or a press goes elsewhere. */
export function ExportMenu({ request }: { readonly request: ExportRequest }) {
  const words = useWords();
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  const close = useCallback(() => {
    if (details.current !== null) details.current.open = false;
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key !== "Escape" || !isOpen) return;
    close();
    details.current?.querySelector("summary")?.focus();
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent) {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
  }

  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !details.current?.contains(target)) close();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [isOpen, close]);

  return (
    <details
      ref={details}
      className={styles.menu}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <summary className="quiet-button">{words.table.export}</summary>
      {isOpen && (
        <PanelGuard>
          <ExportItems request={request} onDone={close} />
        </PanelGuard>
      )}
    </details>
  );
}
