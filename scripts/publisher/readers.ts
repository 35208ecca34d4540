/** Who has read what, and until when that holds: the dependency graph, filled by rendering. */
export interface Readers<T> {
  /** Notes all that `reader` has read; what it read before counts no more. */
  set(reader: T, reads: ReadonlySet<string>, changesAt: number): void;
  remove(reader: T): void;
  /** Those that have read one of these keys. */
  reading(keys: Iterable<string>): T[];
  /** Those whose time has come at `now`, in milliseconds since 1970. */
  dueAt(now: number): T[];
  /** The first moment at which one of them is due. */
  changesAt(): number;
}

export function createReaders<T>(): Readers<T> {
  const readersOf = new Map<string, Set<T>>();
  const readsOf = new Map<T, ReadonlySet<string>>();
  const timed = new Map<T, number>();

  function forget(reader: T): void {
    for (const key of readsOf.get(reader) ?? []) readersOf.get(key)?.delete(reader);
    readsOf.delete(reader);
    timed.delete(reader);
  }

  return {
    set(reader, reads, changesAt) {
      forget(reader);
      readsOf.set(reader, reads);
      if (changesAt < Infinity) timed.set(reader, changesAt);
      for (const key of reads) {
        const readers = readersOf.get(key);
        if (readers) readers.add(reader);
        else readersOf.set(key, new Set([reader]));
      }
    },
    remove: forget,
    reading: (keys) => [...new Set([...keys].flatMap((key) => [...(readersOf.get(key) ?? [])]))],
    dueAt: (now) => [...timed].flatMap(([reader, changesAt]) => (changesAt <= now ? [reader] : [])),
    changesAt() {
      let first = Infinity;
      for (const moment of timed.values()) first = Math.min(first, moment);
      return first;
    },
  };
}

/** Those that have read one of these keys, and those whose time has come. */
export function concerned<T>(readers: Readers<T>, keys: ReadonlySet<string>, now: Date): Set<T> {
  return new Set([...readers.reading(keys), ...readers.dueAt(now.getTime())]);
}
