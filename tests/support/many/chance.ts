/** Chance that falls the same way whenever it starts from the same seed. */
export type Chance = {
  /** From 0 up to, but not including, 1. */
  real: () => number;
  /** A whole number from 0 up to, but not including, `limit`. */
  below: (limit: number) => number;
  oneOf: <T>(list: readonly T[]) => T;
};

/** Mulberry32: small, quick, and good enough for words. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const real = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(real() * limit);
  const oneOf = <T>(list: readonly T[]): T => {
    const chosen = list[below(list.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from');
    return chosen;
  };
  return { real, below, oneOf };
};
