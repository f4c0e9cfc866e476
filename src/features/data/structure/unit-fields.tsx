import { committeeKinds } from "../../../domain/committee.ts";
import { useLanguage } from "../../../figures/language.tsx";
import { formatDate } from "../../../messages/date-label.ts";
import { textIn, type Language } from "../../../messages/language.ts";
import { structureWordsOf } from "../../../messages/structure-words.ts";
import { wordsOf } from "../../../messages/words.ts";
import { ChoiceField, TextField } from "../../../ui/form-fields.tsx";
import type { Content, KeptCommittee } from "../../../workspace/content.ts";
import { PickSeveral } from "./pick-list.tsx";
import styles from "./structure.module.css";
import { somethingNew } from "../new-unit.ts";
import { type UnitTurn } from "./unit-forms.ts";
import { idsBelow, unitRows } from "./unit-rows.ts";

interface Props {
  readonly turn: UnitTurn;
  readonly unit: KeptCommittee;
  readonly content: Content;
  /** What is wrong with a field, in words. */
  readonly problemOf: (field: string) => string | undefined;
}

/** The fields that one turn in a unit's life needs. */
export function UnitFields(props: Props) {
  const { turn, problemOf } = props;
  const words = structureWordsOf(useLanguage());
  switch (turn) {
    case "correct":
      return <CorrectFields {...props} />;
    case "add":
      return <AddFields {...props} />;
    case "rename":
      return (
        <>
          <Since problem={problemOf("since")} />
          <Names problemOf={problemOf} isNew />
        </>
      );
    case "merge":
      return <MergeFields {...props} />;
    case "split":
      return (
        <>
          <Since problem={problemOf("since")} />
          <TextField label={words.names} name="names" rows={4} problem={problemOf("names")} />
        </>
      );
    default:
      return turn satisfies never;
  }
}

function CorrectFields({ unit, content, problemOf }: Props) {
  const language = useLanguage();
  const words = structureWordsOf(language);
  const isRoot = unit.id === content.head.root;
  const below = idsBelow(content, unit.id);
  const parents = unitRows(content).filter((row) => !below.has(row.unit.id));
  return (
    <>
      <Names unit={unit} problemOf={problemOf} />
      <Kind value={unit.kind} />
      {!isRoot && (
        <ChoiceField
          label={words.parent}
          name="parent"
          value={unit.parent}
          problem={problemOf("parent")}
          options={parents.map((row) => ({ value: row.unit.id, label: textIn(row.unit.name, language) }))}
        />
      )}
      <div className={styles.pair}>
        <TextField
          label={words.from}
          name="from"
          value={dateText(unit.from, language)}
          hint={words.dateHint}
          problem={problemOf("from")}
        />
        <TextField
          label={words.to}
          name="to"
          value={dateText(unit.to, language)}
          hint={words.dateHint}
          problem={problemOf("to")}
        />
      </div>
      <ChoiceField
        label={words.unitsListed}
        name="unitsListed"
        value={unit.unitsListed ?? "some"}
        options={(["all", "some"] as const).map((each) => ({
          value: each,
          label: words.unitsListedChoices[each],
        }))}
      />
    </>
  );
}

function AddFields({ unit, content, problemOf }: Props) {
  const words = structureWordsOf(useLanguage());
  const sibling = content.committees.find(({ parent }) => parent === unit.id);
  return (
    <>
      <Names problemOf={problemOf} />
      <Kind value={sibling?.kind ?? "organisation"} />
      <TextField label={words.from} name="from" hint={words.dateHint} problem={problemOf("from")} />
    </>
  );
}

/** Those beside the unit come first. */
function MergeFields({ unit, content, problemOf }: Props) {
  const language = useLanguage();
  const words = structureWordsOf(language);
  const rows = unitRows(content)
    .map((row) => row.unit)
    .filter(({ id, to }) => id !== unit.id && id !== content.head.root && to === undefined);
  const beside = rows.filter(({ parent }) => parent === unit.parent);
  const units = [...beside, ...rows.filter(({ parent }) => parent !== unit.parent)];
  const labelled = units.map(({ id, name }) => ({ id, label: textIn(name, language) }));
  return (
    <>
      <Since problem={problemOf("since")} />
      <PickSeveral label={words.others} filterLabel={words.filter} name="others" picks={labelled} />
      {problemOf("others") !== undefined && <p className={styles.problem}>{problemOf("others")}</p>}
      <ChoiceField
        label={words.into}
        name="into"
        value={somethingNew}
        options={[
          { value: somethingNew, label: words.intoNew },
          ...[{ id: unit.id, label: textIn(unit.name, language) }, ...labelled].map(({ id, label }) => ({
            value: id,
            label,
          })),
        ]}
      />
      <TextField label={words.newName} name="name" problem={problemOf("name")} />
      <TextField label={words.nameEn} name="nameEn" />
    </>
  );
}

function Names({
  unit,
  problemOf,
  isNew = false,
}: Pick<Props, "problemOf"> & { readonly unit?: KeptCommittee; readonly isNew?: boolean }) {
  const words = structureWordsOf(useLanguage());
  return (
    <>
      <TextField
        label={isNew ? words.newName : words.name}
        name="name"
        value={unit?.name.vi}
        problem={problemOf("name")}
      />
      <TextField label={words.nameEn} name="nameEn" value={unit?.name.en} />
      <div className={styles.pair}>
        <TextField label={words.shortName} name="shortName" value={unit?.shortName?.vi} />
        <TextField label={words.shortNameEn} name="shortNameEn" value={unit?.shortName?.en} />
      </div>
    </>
  );
}

function Kind({ value }: { readonly value: string }) {
  const language = useLanguage();
  const kinds = wordsOf(language).committeeKinds;
  return (
    <ChoiceField
      label={structureWordsOf(language).kind}
      name="kind"
      value={value}
      options={committeeKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
    />
  );
}

function Since({ problem }: { readonly problem: string | undefined }) {
  const words = structureWordsOf(useLanguage());
  return <TextField label={words.since} name="since" hint={words.dateHint} problem={problem} />;
}

/** A date as the field takes it again: in Vietnamese as it is written there, else ISO, which cannot be misread. */
export function dateText(iso: string | undefined, language: Language): string | undefined {
  return iso === undefined || language === "en" ? iso : formatDate(iso, language);
}
