import { FigureButton } from "../../figures/figure-button.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { Section } from "../../ui/section.tsx";
import type { OverviewProps } from "./overview-props.ts";
import styles from "./overview.module.css";
import { targetsMet, tilesOf } from "./tiles-view-model.ts";

/** The other indicators of the committee: the figure opens its trail, the name its charts. */
export function Tiles({ model, node }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  if (node.committee.kind === "collection") return null;
  const tiles = tilesOf(model.others, model.period, language);
  const { met, of } = targetsMet(model.all);
  return (
    <Section title={words.sections.indicators} note={of > 0 ? words.targetsMet(met, of) : undefined} isAside>
      {tiles.length === 0 ? (
        <p className={styles.quiet}>{words.empty.figures}</p>
      ) : (
        <ul className={styles.tiles}>
          {tiles.map((tile) => (
            <li key={tile.key}>
              <FigureButton subject={{ committee: node.committee, ...tile.standing }}>
                <b>{tile.value}</b> {tile.unit}
                {tile.attainment !== undefined && <span className={styles.share}> · {tile.attainment}</span>}
              </FigureButton>
              <SelectionLink change={{ indicator: tile.key }} className={styles.tileName}>
                {tile.name}
              </SelectionLink>
              {tile.period !== undefined && <span className={styles.quiet}>{tile.period}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
