import { FigureButton } from "../../figures/figure-button.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { Path } from "../../figures/path.tsx";
import { collectionHeadline } from "../../messages/collection-headline.ts";
import { headline } from "../../messages/headline.ts";
import { textIn } from "../../messages/language.ts";
import { collectionSubtitle, subtitle } from "../../messages/subtitle.ts";
import type { Segment } from "../../messages/tone.ts";
import type { OverviewProps } from "./overview-props.ts";
import styles from "./overview.module.css";

/** The message of the page in a sentence, and the facts under it. Only the judgement is coloured. */
export function Headline({ model, node, looking, catalog }: OverviewProps) {
  const language = useLanguage();
  const words = useWords();
  const { committee } = node;
  const { indicator } = looking;
  const { standing, units } = model;
  const name = textIn(committee.name, language);
  const segments =
    standing === undefined
      ? collectionHeadline(
          units.map(({ assessment }) => assessment.status),
          language,
        )
      : headline({ assessment: standing, indicator }, language);
  return (
    <header className={styles.head}>
      <Path ancestors={node.ancestors} />
      {catalog.sample && <p className="sample-mark">{words.sample}</p>}
      <h1 className={styles.headline}>
        {standing === undefined ? (
          <Segments segments={segments} />
        ) : (
          <FigureButton subject={{ committee, indicator, assessment: standing }}>
            <Segments segments={segments} />
          </FigureButton>
        )}
      </h1>
      <p className={styles.subtitle}>
        {standing === undefined
          ? collectionSubtitle(name, indicator, language)
          : subtitle(name, { assessment: standing, indicator }, language)}
      </p>
    </header>
  );
}

function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ text, tone }) => (
    <span key={text} data-tone={tone}>
      {text}
    </span>
  ));
}
