import type { Assessment, Status } from "../domain/assessment.ts";
import type { Committee } from "../domain/committee.ts";
import type { Indicator } from "../domain/indicator.ts";
import { collectionHeadline } from "../messages/collection-headline.ts";
import { headline } from "../messages/headline.ts";
import { textIn } from "../messages/language.ts";
import { collectionSubtitle, subtitle } from "../messages/subtitle.ts";
import { FigureButton } from "./figure-button.tsx";
import styles from "./headline.module.css";
import { useLanguage } from "./language.tsx";
import { Segments } from "./segments.tsx";

interface Props {
  readonly committee: Committee;
  readonly indicator: Indicator;
  /** Undefined for a collection, whose units are counted instead. */
  readonly standing: Assessment | undefined;
  readonly unitStatuses: readonly Status[];
  /** Where the page names the committee above, it is not named again. */
  readonly isNamedAbove?: boolean;
}

/** The message of the page in a sentence, and the facts under it. Only the judgement is coloured. */
export function Headline({ committee, indicator, standing, unitStatuses, isNamedAbove = false }: Props) {
  const language = useLanguage();
  const name = isNamedAbove ? undefined : textIn(committee.name, language);
  return (
    <>
      <h1 className={styles.headline}>
        {standing === undefined ? (
          <Segments segments={collectionHeadline(unitStatuses, language)} />
        ) : (
          <FigureButton subject={{ committee, indicator, assessment: standing }}>
            <Segments segments={headline({ assessment: standing, indicator }, language)} />
          </FigureButton>
        )}
      </h1>
      <p className={styles.subtitle}>
        {standing === undefined
          ? collectionSubtitle(name, indicator, language)
          : subtitle(name, { assessment: standing, indicator }, language)}
      </p>
    </>
  );
}
