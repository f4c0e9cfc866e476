import { targetsMet } from "../../domain/targets-met.ts";
import { FigureButton } from "../../figures/figure-button.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { StatusMark } from "../../figures/status-mark.tsx";
import { textIn } from "../../messages/language.ts";
import { Section } from "../../ui/section.tsx";
import type { OverviewProps } from "./overview-props.ts";
import styles from "./tiles.module.css";
import { tilesOf } from "./tiles-view-model.ts";

/** The other indicators: of a committee their figures, of a collection how many of its units report them. */
export function Tiles(props: OverviewProps) {
  return props.node.committee.kind === "collection" ? <Reported {...props} /> : <Figures {...props} />;
}

/** The figure opens its trail, the name its charts. */
function Figures({ model, node }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  const tiles = tilesOf(model.others, model.period, language);
  const { met, of } = targetsMet(model.all.map(({ assessment }) => assessment));
  return (
    <Section title={words.sections.indicators} note={of > 1 ? words.targetsMet(met, of) : undefined} isAside>
      {tiles.length === 0 && <p className={styles.quiet}>{words.empty.figures}</p>}
      <ul className={styles.tiles}>
        {tiles.map((tile) => (
          <li key={tile.key} className={styles.tile}>
            <SelectionLink change={{ indicator: tile.key }} className={styles.name}>
              {tile.name}
            </SelectionLink>
            <span className={styles.value}>
              <FigureButton subject={{ committee: node.committee, ...tile.standing }}>
                <b>{tile.value}</b> {tile.unit}
              </FigureButton>
            </span>
            {(tile.judged ?? tile.note ?? tile.period) !== undefined && (
              <span className={styles.about}>
                {tile.judged !== undefined && (
                  <StatusMark status={tile.standing.assessment.status} word={tile.judged} />
                )}
                <span>{[tile.period, tile.note].filter(Boolean).join(" · ")}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reported({ model, looking }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  return (
    <Section title={words.sections.indicators} note={words.sections.reportedNote} isAside>
      <ul className={styles.tiles}>
        {model.reported
          .filter(({ indicator }) => indicator.id !== looking.indicator.id)
          .map(({ indicator, coverage }) => (
            <li key={indicator.id} className={styles.tile}>
              <SelectionLink change={{ indicator: indicator.id }} className={styles.name}>
                {textIn(indicator.name, language)}
              </SelectionLink>
              <span className={styles.quiet}>
                {coverage.reported}/{coverage.of}
              </span>
            </li>
          ))}
      </ul>
    </Section>
  );
}
