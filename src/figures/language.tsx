import { createContext, use, useEffect, type ReactNode } from "react";
import { languages, type Language } from "../messages/language.ts";
import { wordsOf } from "../messages/words.ts";
import { usePreferences } from "../preferences/preferences-store.ts";
import { useSelection } from "../selection/selection.ts";

const LanguageContext = createContext<Language>("vi");

/** The language of the link, else the one of the last visit, else Vietnamese. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [{ lang }] = useSelection();
  const preferred = usePreferences((preferences) => preferences.language);
  const language = languages.find((each) => each === lang) ?? preferred ?? "vi";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** A language of its own for what is within, whatever the link says. */
export function InLanguage({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return use(LanguageContext);
}

export function useWords() {
  return wordsOf(useLanguage());
}
