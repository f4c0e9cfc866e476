import { useState } from "react";
import type { IndicatorWire } from "../../../api/catalog.schema.ts";
import { useLanguage } from "../../../figures/language.tsx";
import { textIn } from "../../../messages/language.ts";
import { structureWordsOf } from "../../../messages/structure-words.ts";
import { ChoiceField, TextField } from "../../../ui/form-fields.tsx";
import { somethingNew } from "../new-unit.ts";
import { directions, indicatorKinds, readIndicatorForm } from "./indicator-form.ts";
import { PickOne } from "./pick-list.tsx";
import { RecordForm } from "./record-form.tsx";
import type { PartProps } from "./part.ts";
import styles from "./structure.module.css";

/** The indicators, corrected and added. */
export function IndicatorsEditor({ content, steps }: PartProps) {
  const language = useLanguage();
  const words = structureWordsOf(language);
  const { indicators } = content;
  const [chosen, setChosen] = useState(indicators[0]?.id ?? somethingNew);
  const known = indicators.find(({ id }) => id === chosen);
  const title = known === undefined ? words.newIndicator : textIn(known.name, language);
  return (
    <div className={styles.sides}>
      <PickOne
        label={words.indicators}
        filterLabel={words.filter}
        value={known?.id ?? somethingNew}
        onChange={setChosen}
        picks={[
          { id: somethingNew, label: `+ ${words.newIndicator}` },
          ...indicators.map(({ id, name, unit }) => ({
            id,
            label: textIn(name, language),
            note: textIn(unit, language),
          })),
        ]}
      />
      <section aria-label={title} className={styles.panel}>
        <h2>{title}</h2>
        <RecordForm
          key={`${chosen} ${JSON.stringify(known)}`}
          label={title}
          steps={steps}
          read={(form) => readIndicatorForm(form, known, indicators)}
          onKept={setChosen}
        >
          {(problemOf) => <IndicatorFields known={known} problemOf={problemOf} />}
        </RecordForm>
      </section>
    </div>
  );
}

interface FieldsProps {
  readonly known: IndicatorWire | undefined;
  readonly problemOf: (field: string) => string | undefined;
}

function IndicatorFields({ known, problemOf }: FieldsProps) {
  const words = structureWordsOf(useLanguage());
  return (
    <>
      <TextField label={words.name} name="name" value={known?.name.vi} problem={problemOf("name")} />
      <TextField label={words.nameEn} name="nameEn" value={known?.name.en} />
      <div className={styles.pair}>
        <TextField label={words.unit} name="unit" value={known?.unit.vi} problem={problemOf("unit")} />
        <TextField label={words.unitEn} name="unitEn" value={known?.unit.en} />
      </div>
      <ChoiceField
        label={words.indicatorKind}
        name="kind"
        value={known?.kind ?? "flow"}
        options={indicatorKinds.map((kind) => ({ value: kind, label: words.indicatorKinds[kind] }))}
      />
      <ChoiceField
        label={words.direction}
        name="direction"
        value={known?.direction ?? "higher"}
        options={directions.map((each) => ({ value: each, label: words.directions[each] }))}
      />
    </>
  );
}
