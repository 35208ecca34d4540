/** Which entry a line is about: found by its keys, and never guessed between two. */

/** `surest` first; a key is its kind, a space and its value. */
export interface Keyed {
  readonly keys: readonly string[];
}

export class KeyIndex<T extends Keyed> {
  readonly #byKey = new Map<string, T[]>();

  constructor(all: readonly T[] = []) {
    for (const one of all) this.add(one);
  }

  add(one: T): void {
    for (const key of one.keys) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), one]);
  }

  /** All that the surest key finds that finds anything: none, one, or several. */
  find({ keys }: Keyed): T[] {
    for (const [place, key] of keys.entries()) {
      const surer = keys.slice(0, place);
      const found = (this.#byKey.get(key) ?? []).filter((one) => !differ(surer, one.keys));
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** Whether one of these keys has another value there. */
function differ(surer: readonly string[], keys: readonly string[]): boolean {
  return surer.some((key) => keys.some((other) => kindOf(other) === kindOf(key) && other !== key));
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}
