/** The player of decks, made by scripts/player-plugin.ts from src/player.tsx. */
declare module "virtual:tiendo-player" {
  export const script: string;
  export const style: string;
  /** "sha256-…", as a policy names them. */
  export const scriptDigest: string;
  export const styleDigest: string;
}
