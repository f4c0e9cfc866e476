import type { LoadError } from "../api/load-error.ts";
import { useWords } from "./language.tsx";
import styles from "./notice.module.css";

interface Props {
  readonly error: LoadError;
  readonly retry: () => void;
  /** What the reader may still rely on. */
  readonly kept?: string | undefined;
}

/** What could not be loaded, why, what is kept and what to do. */
export function LoadProblem({ error, retry, kept }: Props) {
  const words = useWords();
  const message = words.loadErrors[error.kind]({
    dataset: error.dataset ?? error.resource,
    seconds: error.retryAfterSeconds,
  });
  return (
    <div role="alert" className={styles.problem}>
      <p>
        {message} {kept ?? words.nothingKept}
      </p>
      <p className={styles.place}>{error.resource}</p>
      <button type="button" className="button" onClick={retry}>
        {words.controls.retry}
      </button>
    </div>
  );
}
