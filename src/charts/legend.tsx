import css from "./legend.module.css";

export type LegendMark = "actual" | "plan" | "forecast" | "due" | "lastYear" | "provisional" | "estimated";

export interface LegendProps {
  /** In the order shown; the words come from the caller. */
  readonly items: readonly { readonly mark: LegendMark; readonly word: string }[];
}

/** What the fills mean, with swatches drawn as the marks are. */
export function Legend({ items }: LegendProps) {
  return (
    <ul className={css.legend}>
      {items.map(({ mark, word }) => (
        <li key={mark}>
          <span className={`${css.swatch} ${css[mark]}`} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  );
}
