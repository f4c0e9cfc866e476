import styles from "./slide.module.css";

/** Lines that were broken by counted widths: each stays whole, and all are read as one text. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <span key={lines.slice(0, index + 1).join("\n")} className={styles.line}>
      {line}{" "}
    </span>
  ));
}
