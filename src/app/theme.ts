import { useEffect } from "react";
import { usePreferences } from "../preferences/preferences-store.ts";

/** Puts the reader's choice of theme on the document; "system" leaves it to the browser. */
export function useTheme() {
  const theme = usePreferences((preferences) => preferences.theme);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
