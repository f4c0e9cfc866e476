/** Fonts of old that drew Vietnamese letters in the places of others. */
export const legacyFonts = ["TCVN3", "VISCII"] as const;
export type LegacyFont = (typeof legacyFonts)[number];

/** What was done or seen on the way that whoever brings the file should know. */
export type ReadNote =
  | { readonly kind: "encoding"; readonly encoding: string }
  | { readonly kind: "delimiter"; readonly delimiter: string }
  /** The text looks like one of an old font: how it would read. It is converted only where that is asked for. */
  | {
      readonly kind: "legacyFont";
      readonly font: LegacyFont;
      readonly before: string;
      readonly after: string;
      readonly isConverted: boolean;
    };
