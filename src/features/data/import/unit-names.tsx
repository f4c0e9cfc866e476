import { useState } from "react";
import type { Dataset } from "../../../api/config.schema.ts";
import { useLanguage } from "../../../figures/language.tsx";
import { leftOut, type UnitName } from "../../../import/staging/unit-choices.ts";
import { matchKey } from "../../../import/matching/match-key.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import { textIn } from "../../../messages/language.ts";
import { formatNumber } from "../../../messages/number.ts";
import { Select } from "../../../ui/select.tsx";
import { useCatalog } from "../catalog.tsx";
import { newUnitId, somethingNew } from "../new-unit.ts";
import type { KeptCommittee } from "../../../workspace/content.ts";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";

interface Props {
  readonly units: readonly UnitName[];
  readonly dataset: Dataset;
}

/** The names of units that are not found by their letters: each is chosen, added or left out, and none is made silently. */
export function UnitNames({ units }: Props) {
  const language = useLanguage();
  const words = importWordsOf(language);
  const { committees, root } = useCatalog();
  const { request, chooseUnit, addUnit } = useImport();
  const chosen = new Map(request?.units);
  const open = units.filter(
    ({ name, certainty }) => (certainty !== "same" && certainty !== "written") || chosen.has(matchKey(name)),
  );
  const known = units.filter(({ id }) => id !== undefined).length;
  if (units.length === 0) return null;
  const choose = (name: string, value: string) => {
    if (value !== somethingNew) void chooseUnit(name, value);
    else
      void addUnit(name, {
        id: newUnitId(name, committees),
        name: { vi: name.trim() },
        kind: "organisation",
        parent: root,
      });
  };
  return (
    <section aria-label={words.units}>
      <h2>
        {words.units}{" "}
        <span className={styles.note}>
          {words.unitsFound(formatNumber(known, language), formatNumber(units.length, language))}
        </span>
      </h2>
      <ul className={styles.units}>
        {open.map((unit) => (
          <UnitChoice
            key={unit.name}
            unit={unit}
            value={chosen.get(matchKey(unit.name)) ?? unit.id ?? leftOut}
            onChange={(value) => choose(unit.name, value)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly unit: UnitName;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One name's choice. All units of the data set are offered once it is turned to: a hundred such lists would be a slow page. */
function UnitChoice({ unit, value, onChange }: ChoiceProps) {
  const language = useLanguage();
  const words = importWordsOf(language);
  const { committees } = useCatalog();
  const newUnits = useImport(({ request }) => request?.newUnits) ?? none;
  const [isTurnedTo, setIsTurnedTo] = useState(false);
  const all = [...committees, ...newUnits];
  const named = (ids: readonly string[]) =>
    ids.map((id) => {
      const found = all.find((each) => each.id === id);
      return { value: id, label: found === undefined ? id : textIn(found.name, language) };
    });
  const isShown = (id: string) => id !== leftOut && !unit.suggestions.includes(id);
  const others = isTurnedTo ? all.map(({ id }) => id).filter(isShown) : [value].filter(isShown);
  const rows = words.unitRows(formatNumber(unit.rows, language));
  const turnTo = () => setIsTurnedTo(true);
  return (
    <li onFocus={turnTo} onPointerDown={turnTo}>
      <Select
        label={`${unit.name} · ${rows}${unit.isConfusable ? ` · ${words.confusable}` : ""}`}
        value={value}
        options={[
          ...named(unit.suggestions),
          { value: leftOut, label: words.leaveOut },
          { value: somethingNew, label: words.newUnit },
          ...named(others),
        ]}
        onChange={onChange}
      />
      {unit.certainty === "likely" && <span className={styles.note}>{words.unitLikely}</span>}
    </li>
  );
}

const none: readonly KeptCommittee[] = [];
