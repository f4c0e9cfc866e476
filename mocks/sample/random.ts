/** A small seeded generator (mulberry32), so that the sample data are the same on every machine and in every build. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** A whole number in [low, high]. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  /** Counts of independent rare events with the given mean (Knuth's product of uniforms). */
  readonly poisson: (mean: number) => number;
}

/** A stream of its own for every name, so that one more unit does not change the figures of the others. */
export function random(seed: number, name: string): Random {
  let state = hash(seed, name);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > limit; product *= next()) count += 1;
      return count;
    },
  };
}

/** FNV-1a over the name, started from the seed. */
function hash(seed: number, name: string): number {
  let value = (seed ^ 0x811c9dc5) | 0;
  for (const letter of name) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
