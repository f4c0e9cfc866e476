import { use, useEffect } from "react";
import type { Assessment, Status } from "../domain/assessment.ts";
import type { Committee } from "../domain/committee.ts";
import type { Indicator } from "../domain/indicator.ts";
import { collectionHeadline } from "../messages/collection-headline.ts";
import { headline } from "../messages/headline.ts";
import { textIn } from "../messages/language.ts";
import { collectionSubtitle, subtitle } from "../messages/subtitle.ts";
import { AddSlideButton } from "./add-slide-button.tsx";
import { CaptureContext } from "./capture-context.ts";
import { useCatalog } from "./catalog-context.tsx";
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
  const isSample = useCatalog()?.sample ?? false;
  const name = isNamedAbove ? undefined : textIn(committee.name, language);
  const segments =
    standing === undefined
      ? collectionHeadline(unitStatuses, language)
      : headline({ assessment: standing, indicator }, language);
  const facts = (named: string | undefined) =>
    standing === undefined
      ? collectionSubtitle(named, indicator, language)
      : subtitle(named, { assessment: standing, indicator }, language);
  const makeSlide = async () => {
    const { headlineContentOf } = await import("./headline-content.ts");
    const subject = standing && { committee, indicator, assessment: standing };
    return headlineContentOf(segments, facts(textIn(committee.name, language)), subject, isSample);
  };
  const capture = use(CaptureContext);
  useEffect(() => capture?.("headline", makeSlide));
  return (
    <>
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
        {facts(name)}
        <span className="quiet-actions">
          <AddSlideButton panel="headline" make={makeSlide} period={standing?.period} />
        </span>
      </p>
    </>
  );
}
