import { useQuery } from "@tanstack/react-query";
import { catalogQuery } from "../api/catalog.queries.ts";
import type { Dataset } from "../api/config.schema.ts";
import type { Text } from "../domain/committee.ts";
import { useLanguage, useWords } from "../figures/language.tsx";
import { textIn } from "../messages/language.ts";
import { themes, usePreferences, type Theme } from "../preferences/preferences-store.ts";
import { useSelect } from "../selection/selection.ts";
import { Select } from "../ui/select.tsx";
import styles from "./shell.module.css";

interface Props {
  readonly datasets: readonly Dataset[];
  readonly dataset: Dataset;
}

/** What is set once: which data, which theme. */
export function Footer({ datasets, dataset }: Props) {
  const words = useWords();
  const language = useLanguage();
  const select = useSelect();
  const { theme, prefer } = usePreferences();
  const { data } = useQuery(catalogQuery(dataset));
  return (
    <footer className={styles.footer}>
      {datasets.length > 1 && (
        <Select
          label={words.controls.dataset}
          value={dataset.id}
          options={datasets.map(({ id, name }) => ({
            value: id,
            label: labelOf(id, name ?? (id === dataset.id ? data?.value.name : undefined)),
          }))}
          onChange={(value) =>
            select({
              dataset: value,
              committee: undefined,
              indicator: undefined,
              period: undefined,
              level: undefined,
            })
          }
        />
      )}
      <Select
        label={words.controls.theme}
        value={theme}
        options={themes.map((value) => ({ value, label: words.controls.themes[value] }))}
        onChange={(value) =>
          prefer({ theme: themes.find((each): each is Theme => each === value) ?? "system" })
        }
      />
    </footer>
  );

  function labelOf(id: string, name: Text | undefined): string {
    return name === undefined ? id : textIn(name, language);
  }
}
