import { Headline } from "../../figures/headline.tsx";
import { useWords } from "../../figures/language.tsx";
import { Path } from "../../figures/path.tsx";
import type { OverviewProps } from "./overview-props.ts";
import styles from "./overview.module.css";

/** The way up, and the message of the page. */
export function OverviewHead({ model, node, looking, catalog }: OverviewProps) {
  const words = useWords();
  return (
    <header className={styles.head}>
      <Path committee={node.committee} ancestors={node.ancestors} />
      {catalog.sample && <p className="sample-mark">{words.sample}</p>}
      <Headline
        committee={node.committee}
        indicator={looking.indicator}
        standing={model.standing}
        unitStatuses={model.units.map(({ assessment }) => assessment.status)}
      />
    </header>
  );
}
