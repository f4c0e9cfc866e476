import { useWords } from "./language.tsx";
import styles from "./page-skeleton.module.css";

const rows = [1, 2, 3, 4, 5];

/** The page's shape while its figures are on their way, so that nothing jumps when they come. */
export function PageSkeleton() {
  const words = useWords();
  return (
    <div className={styles.page} role="status">
      <span className="visually-hidden">{words.loading}</span>
      <div className={styles.headline} />
      <div className={styles.subtitle} />
      {rows.map((row) => (
        <div key={row} className={styles.row} />
      ))}
    </div>
  );
}
