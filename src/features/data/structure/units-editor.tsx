import { useMemo, useState } from "react";
import { useLanguage } from "../../../figures/language.tsx";
import { formatDate } from "../../../messages/date-label.ts";
import { textIn } from "../../../messages/language.ts";
import { structureWordsOf } from "../../../messages/structure-words.ts";
import { wordsOf } from "../../../messages/words.ts";
import { useSelection } from "../../../selection/selection.ts";
import { Segmented } from "../../../ui/segmented.tsx";
import type { KeptCommittee } from "../../../workspace/content.ts";
import { PickOne } from "./pick-list.tsx";
import { RecordForm } from "./record-form.tsx";
import type { PartProps } from "./part.ts";
import styles from "./structure.module.css";
import { UnitFields } from "./unit-fields.tsx";
import { readUnitForm, unitTurns, type UnitTurn } from "./unit-forms.ts";
import { unitRows } from "./unit-rows.ts";

/** The units as a tree, and what can be done with the chosen one. */
export function UnitsEditor({ content, steps }: PartProps) {
  const language = useLanguage();
  const words = structureWordsOf(language);
  const [{ committee: looked }] = useSelection();
  const [chosen, setChosen] = useState<string>();
  const [turn, setTurn] = useState<UnitTurn>("correct");
  const rows = useMemo(() => unitRows(content), [content]);
  const unit =
    rows.find((row) => row.unit.id === (chosen ?? looked))?.unit ??
    rows.find((row) => row.unit.id === content.head.root)?.unit;
  if (unit === undefined) return null;
  const noteOf = ({ kind, to, successors = [] }: KeptCommittee) => {
    const heirs = successors.map(({ id }) => {
      const heir = content.committees.find((each) => each.id === id);
      return heir === undefined ? id : textIn(heir.name, language);
    });
    return [
      wordsOf(language).committeeKinds[kind],
      ...(to === undefined ? [] : [words.ended(formatDate(to, language))]),
      ...(heirs.length === 0 ? [] : [words.became(heirs.join(", "))]),
    ].join(" · ");
  };
  return (
    <div className={styles.sides}>
      <PickOne
        label={words.units}
        filterLabel={words.filter}
        value={unit.id}
        onChange={setChosen}
        picks={rows.map((row) => ({
          id: row.unit.id,
          label: textIn(row.unit.name, language),
          note: noteOf(row.unit),
          depth: row.depth,
        }))}
      />
      <section aria-label={textIn(unit.name, language)} className={styles.panel}>
        <h2>{textIn(unit.name, language)}</h2>
        <div className={styles.turns}>
          <Segmented
            label={words.turn}
            value={turn}
            options={unitTurns.map((each) => ({ value: each, label: words.turns[each] }))}
            onChange={(value) => setTurn(unitTurns.find((each) => each === value) ?? turn)}
          />
        </div>
        <RecordForm
          // What was read anew from the store is written into the fields anew.
          key={`${turn} ${unit.id} ${JSON.stringify(unit)}`}
          label={words.turns[turn]}
          about={words.about[turn]}
          steps={steps}
          read={(form) => readUnitForm(turn, form, unit, content)}
          onKept={setChosen}
        >
          {(problemOf) => <UnitFields turn={turn} unit={unit} content={content} problemOf={problemOf} />}
        </RecordForm>
      </section>
    </div>
  );
}
