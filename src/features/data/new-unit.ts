import { foldForMatching } from "../../domain/text.ts";

/** The choice of something new where one of those there are could be chosen: no id. */
export const somethingNew = "\u0000new";

/** An id for a new unit, made of its name: `Sở Y tế` is `so-y-te`; numbered where that is taken. */
export function newUnitId(name: string, taken: readonly { readonly id: string }[]): string {
  const base =
    foldForMatching(name)
      .replaceAll(/[^a-z\d]+/gu, "-")
      .replaceAll(/^-|-$/gu, "") || "don-vi";
  const ids = new Set(taken.map(({ id }) => id));
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? base : `${base}-${turn}`;
    if (!ids.has(id)) return id;
  }
}
