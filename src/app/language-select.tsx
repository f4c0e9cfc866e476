import { useLanguage, useWords } from "../figures/language.tsx";
import { usePreferences } from "../preferences/preferences-store.ts";
import { useSelect } from "../selection/selection.ts";
import { Select } from "../ui/select.tsx";

/** The language of the page, and of the next visit. */
export function LanguageSelect() {
  const words = useWords();
  const language = useLanguage();
  const select = useSelect();
  const prefer = usePreferences((preferences) => preferences.prefer);
  return (
    <Select
      label={words.controls.language}
      isLabelHidden
      value={language}
      options={[
        { value: "vi", label: "Tiếng Việt" },
        { value: "en", label: "English" },
      ]}
      onChange={(value) => {
        const lang = value === "en" ? "en" : "vi";
        prefer({ language: lang });
        select({ lang });
      }}
    />
  );
}
