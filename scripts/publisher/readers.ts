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

/** What has been read, with all that have read it. */
interface ReadThing<T> {
  key: string;
  readers: Set<T>;
}

export function createReaders<T>(): Readers<T> {
  const things = new Map<string, ReadThing<T>>();
  /** Not their keys: each reader would keep its own copies of these, the most of what a large site remembers. */
  const readBy = new Map<T, readonly ReadThing<T>[]>();
  const timed = new Map<T, number>();

  function thingOf(key: string): ReadThing<T> {
    const known = things.get(key);
    if (known) return known;
    const thing = { key, readers: new Set<T>() };
    things.set(key, thing);
    return thing;
  }

  function forget(reader: T): void {
    for (const { key, readers } of readBy.get(reader) ?? []) {
      readers.delete(reader);
      if (readers.size === 0) things.delete(key);
    }
    readBy.delete(reader);
    timed.delete(reader);
  }

  return {
    set(reader, reads, changesAt) {
      forget(reader);
      const read = [...reads].map(thingOf);
      for (const { readers } of read) readers.add(reader);
      readBy.set(reader, read);
      if (changesAt < Infinity) timed.set(reader, changesAt);
    },
    remove: forget,
    reading: (keys) => [...new Set([...keys].flatMap((key) => [...(things.get(key)?.readers ?? [])]))],
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
