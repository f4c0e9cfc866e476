import { Fragment } from "react";
import { Headline } from "../../figures/headline.tsx";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { Path } from "../../figures/path.tsx";
import { SelectionLink } from "../../figures/selection-link.tsx";
import { committeeWordsOf } from "../../messages/committee-words.ts";
import { textIn } from "../../messages/language.ts";
import type { CommitteeProps } from "./committee-props.ts";
import styles from "./committee.module.css";
import { lifeFacts } from "./life-facts.ts";

/** The way up, the full name, the life in words, and the message of the page. */
export function CommitteeHead(props: CommitteeProps) {
  const { committee, node, catalog, looking, model } = props;
  const language = useLanguage();
  const words = useWords();
  const committeeWords = committeeWordsOf(language);
  const shown = model.body?.committee;
  return (
    <header className={styles.head}>
      <Path ancestors={node.ancestors} />
      {catalog.sample && <p className="sample-mark">{words.sample}</p>}
      <p className={styles.name}>{textIn(committee.name, language)}</p>
      <ul className={styles.facts}>
        <li>{words.committeeKinds[committee.kind]}</li>
        {model.units.length > 0 && <li>{committeeWords.unitsBelow(model.units.length)}</li>}
        {lifeFacts(props, language).map(({ key, text, links }) => (
          <li key={key}>
            {text}
            {links.map(({ id, name }, index) => (
              <Fragment key={id}>
                {index === 0 ? " " : ", "}
                <SelectionLink change={{ committee: id }}>{name}</SelectionLink>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      <Headline
        committee={shown ?? committee}
        indicator={looking.indicator}
        standing={model.body?.assessment}
        unitStatuses={model.units.map(({ assessment }) => assessment.status)}
        isNamedAbove={shown === undefined || shown.id === committee.id}
      />
      {committee.kind === "collection" && <p className={styles.quiet}>{committeeWords.collection}</p>}
    </header>
  );
}
