/** Chance that repeats itself: the same seed gives the same numbers on every machine. Not for secrets. */

export interface Random {
  /** 0 included to `limit` excluded, a whole number. */
  below(limit: number): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True `share` of the time; `share` is 0 to 1. */
  chance(share: number): boolean;
  /** @throws when the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different elements, in the list's order. */
  several<T>(list: readonly T[], count: number): T[];
  /** The same elements in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** `key` tells streams of one seed apart, so that more of one thing changes nothing in the others. */
export function createRandom(seed: number, key = ''): Random {
  const next = mulberry32(hash(`${seed} ${key}`));
  const below = (limit: number) => Math.floor(next() * limit);
  const shuffled = <T>(list: readonly T[]): T[] => {
    const keyed = list.map((element) => ({ element, key: next() }));
    return keyed.toSorted((a, b) => a.key - b.key).map(({ element }) => element);
  };
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[below(list.length)] as T;
    },
    several: <T>(list: readonly T[], count: number): T[] => {
      const chosen = new Set<number>();
      const wanted = Math.min(count, list.length);
      while (chosen.size < wanted) chosen.add(below(list.length));
      return list.filter((_, index) => chosen.has(index));
    },
    shuffled,
  };
}

/** Tommy Ettinger's generator: 32 bits of state, enough for texts. Numbers from 0 to 1, 1 excluded. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
