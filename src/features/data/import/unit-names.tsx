import type { Dataset } from "../../../api/config.schema.ts";
import { useLanguage } from "../../../figures/language.tsx";
import { leftOut, type UnitName } from "../../../import/staging/unit-choices.ts";
import { matchKey } from "../../../import/matching/match-key.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import { textIn } from "../../../messages/language.ts";
import { formatNumber } from "../../../messages/number.ts";
import { Select } from "../../../ui/select.tsx";
import { useCatalog } from "../catalog.tsx";
import { newUnitId } from "../new-unit.ts";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";

interface Props {
  readonly units: readonly UnitName[];
  readonly dataset: Dataset;
}

const addNew = "\u0000new";

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
  const nameOf = (id: string) => {
    const found = [...committees, ...(request?.newUnits ?? [])].find((each) => each.id === id);
    return found === undefined ? id : textIn(found.name, language);
  };
  const optionsFor = ({ suggestions }: UnitName) => {
    const likely = suggestions.map((id) => ({ value: id, label: nameOf(id) }));
    const all = [...committees, ...(request?.newUnits ?? [])].filter(({ id }) => !suggestions.includes(id));
    return [
      ...likely,
      { value: leftOut, label: words.leaveOut },
      { value: addNew, label: words.newUnit },
      ...all.map(({ id }) => ({ value: id, label: nameOf(id) })),
    ];
  };
  const choose = (name: string, value: string) => {
    if (value !== addNew) void chooseUnit(name, value);
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
      <h3>
        {words.units}{" "}
        <span className={styles.note}>
          {words.unitsFound(formatNumber(known, language), formatNumber(units.length, language))}
        </span>
      </h3>
      <ul className={styles.units}>
        {open.map((unit) => (
          <li key={unit.name}>
            <Select
              label={`${unit.name} · ${words.unitRows(formatNumber(unit.rows, language))}${unit.isConfusable ? ` · ${words.confusable}` : ""}`}
              value={chosen.get(matchKey(unit.name)) ?? unit.id ?? leftOut}
              options={optionsFor(unit)}
              onChange={(value) => choose(unit.name, value)}
            />
            {unit.certainty === "likely" && <span className={styles.note}>{words.unitLikely}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
