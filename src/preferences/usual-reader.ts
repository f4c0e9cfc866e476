/** Where the preferences are kept in this browser. */
export const preferencesName = "tiendo-preferences";

/**
 * The theme of a reader for whom the product's defaults hold otherwise: Vietnamese, the usual thresholds. Undefined for
 * anyone else, and where what was kept is not certain to mean that.
 */
export function usualReadersTheme(): "system" | "light" | "dark" | undefined {
  const kept = keptText();
  if (kept === null) return "system";
  try {
    const { version, state } = JSON.parse(kept);
    const isUsual = version === 1 && (state.language ?? "vi") === "vi" && (state.thresholds ?? null) === null;
    if (!isUsual) return undefined;
    return state.theme === "light" || state.theme === "dark" ? state.theme : "system";
  } catch {
    return undefined;
  }
}

function keptText(): string | null {
  try {
    return localStorage.getItem(preferencesName);
  } catch {
    return null;
  }
}
