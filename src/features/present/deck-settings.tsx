import { withSettings } from "../../deck/deck-edit.ts";
import { useDecks } from "../../deck/deck-store.ts";
import { nameModes, slideThemes, type Deck } from "../../deck/deck.ts";
import { useLanguage } from "../../figures/language.tsx";
import { presentWordsOf } from "../../messages/present-words.ts";
import { CheckBox } from "../../ui/check-box.tsx";
import { DraftField } from "../../ui/draft-field.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { Select } from "../../ui/select.tsx";
import styles from "./present.module.css";

/** What holds for the whole deck. */
export function DeckSettings({ deck }: { readonly deck: Deck }) {
  const words = presentWordsOf(useLanguage());
  const { settings } = words;
  const change = useDecks((store) => store.change);
  const set = (part: Parameters<typeof withSettings>[1]) => change((each) => withSettings(each, part));
  return (
    <section aria-label={settings.label} className={styles.fields}>
      <h2>{settings.label}</h2>
      <DraftField label={words.name} value={deck.name} onCommit={(name) => set({ name })} />
      <CheckBox label={settings.draft} isChecked={deck.isDraft} onChange={(isDraft) => set({ isDraft })} />
      <Select
        label={settings.names}
        value={deck.names}
        options={nameModes.map((mode) => ({ value: mode, label: settings.nameModes[mode] }))}
        onChange={(value) => set({ names: nameModes.find((mode) => mode === value) ?? "shown" })}
      />
      <div className={styles.pair}>
        <Segmented
          label={settings.theme}
          value={deck.theme}
          options={slideThemes.map((theme) => ({ value: theme, label: settings.themes[theme] }))}
          onChange={(value) => set({ theme: slideThemes.find((theme) => theme === value) ?? "light" })}
        />
        <label className={styles.minutes}>
          {settings.minutes}
          <input
            type="number"
            min={1}
            max={1440}
            value={deck.allottedMinutes}
            onChange={({ target }) => {
              const minutes = target.valueAsNumber;
              if (minutes >= 1 && minutes <= 1440) set({ allottedMinutes: minutes });
            }}
          />
        </label>
      </div>
    </section>
  );
}
