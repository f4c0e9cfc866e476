import { useMemo } from "react";
import type { Committee, CommitteeNode } from "../../domain/committee.ts";
import type { Side } from "../../domain/discrepancy.ts";
import { findDiscrepancies } from "../../domain/find-discrepancies.ts";
import type { Catalog } from "../../domain/indicator.ts";
import type { Ledger } from "../../domain/ledger.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { ObservationList } from "../../figures/observation-list.tsx";
import { describeDiscrepancy } from "../../messages/discrepancy-sentence.ts";
import { textIn } from "../../messages/language.ts";
import { formatSource } from "../../messages/source-line.ts";
import { Section } from "../../ui/section.tsx";
import styles from "./overview.module.css";

interface Props {
  readonly ledger: Ledger;
  readonly catalog: Catalog;
  readonly nodes: readonly CommitteeNode[];
  /** The committee of the page: its own contradictions, or its units' where it has some. */
  readonly committee: Committee;
}

/** With more, the rest is one press away. */
const mostShown = 5;

/** What does not add up: both sides of each, the formula and the sources. Nothing is decided. */
export function Discrepancies({ ledger, catalog, nodes, committee }: Props) {
  const words = useWords();
  const all = useMemo(
    () => findDiscrepancies({ ledger, indicators: catalog.indicators, relations: catalog.relations, nodes }),
    [ledger, catalog, nodes],
  );
  const names = useMemo(
    () =>
      new Map(
        nodes.flatMap((node) => [node.committee, ...node.children]).map((each) => [each.id, each.name]),
      ),
    [nodes],
  );
  const hasUnits = nodes.some((node) => node.committee.id === committee.id);
  const shown = hasUnits ? all : all.filter((each) => each.committee === committee.id);
  const indicators = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator.name]));
  const items = shown.map((discrepancy) => (
    <Item
      key={`${discrepancy.kind} ${discrepancy.committee} ${discrepancy.indicator} ${discrepancy.period.start} ${discrepancy.period.end} ${discrepancy.left.value} ${discrepancy.right.value}`}
      discrepancy={discrepancy}
      committee={names.get(discrepancy.committee)}
      indicator={indicators.get(discrepancy.indicator)}
    />
  ));
  return (
    <Section title={words.sections.discrepancies} note={words.discrepancyCount(shown.length)} isAside>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{words.empty.discrepancies}</p>
      ) : (
        <ul className={styles.lines}>{items.slice(0, mostShown)}</ul>
      )}
      {shown.length > mostShown && (
        <details className={styles.more}>
          <summary>+ {shown.length - mostShown}</summary>
          <ul className={styles.lines}>{items.slice(mostShown)}</ul>
        </details>
      )}
    </Section>
  );
}

interface ItemProps {
  readonly discrepancy: ReturnType<typeof findDiscrepancies>[number];
  readonly committee: Committee["name"] | undefined;
  readonly indicator: Committee["name"] | undefined;
}

function Item({ discrepancy, committee, indicator }: ItemProps) {
  const language = useLanguage();
  const { title, sentence, formula } = describeDiscrepancy(discrepancy, language);
  const name = (text: Committee["name"] | undefined, id: string) =>
    text === undefined ? id : textIn(text, language);
  return (
    <li>
      <details>
        <summary>
          {name(committee, discrepancy.committee)} · {name(indicator, discrepancy.indicator)}
          <span className={styles.quietLine}>{sentence}</span>
        </summary>
        <p className={styles.quietLine}>
          {title}: {formula}
        </p>
        <SideSources side={discrepancy.left} />
        <SideSources side={discrepancy.right} />
      </details>
    </li>
  );
}

/** The reports of one side. */
function SideSources({ side }: { readonly side: Side }) {
  const language = useLanguage();
  const titles = [...new Set(side.targets.map(({ source }) => formatSource(source, language)))];
  return (
    <>
      {side.steps.length > 0 && <ObservationList steps={side.steps} empty="" />}
      {titles.map((title) => (
        <p key={title} className={styles.quietLine}>
          {title}
        </p>
      ))}
    </>
  );
}
