import type { ReactNode } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { useWords } from "./language.tsx";
import styles from "./notice.module.css";

/** A panel that fails says so in its place; the others stand. */
export function PanelGuard({
  children,
  resetKey,
}: {
  readonly children: ReactNode;
  readonly resetKey?: unknown;
}) {
  const words = useWords();
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(retry) => (
        <div role="alert" className={styles.problem}>
          <p>{words.panelFailed}</p>
          <button type="button" className="button" onClick={retry}>
            {words.controls.retry}
          </button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
