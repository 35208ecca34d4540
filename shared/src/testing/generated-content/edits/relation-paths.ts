/** Reads and replaces what stands at a path of an entry (see `cms/relations.ts`), leaving the rest the same objects. Pure. */

type Node = Readonly<Record<string, unknown>>;

/** The paths with an index for each `*` at which the entry holds something, null included. */
export function placesOf(node: unknown, path: readonly string[]): string[][] {
  const [key, ...rest] = path;
  if (key === undefined) return node === undefined ? [] : [[]];
  if (typeof node !== 'object' || node === null) return [];
  const keys = key === '*' ? Object.keys(node) : [key];
  return keys.flatMap((each) => placesOf((node as Node)[each], rest).map((place) => [each, ...place]));
}

/** What stands there; undefined when nothing does. */
export function valueAt(node: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((value, key) => (value as Node | null | undefined)?.[key], node);
}

/** The same entry with another value there. */
export function withValueAt<T>(node: T, place: readonly string[], value: unknown): T {
  const [key, ...rest] = place;
  if (key === undefined) return value as T;
  const inner = withValueAt((node as Node)[key], rest, value);
  if (Array.isArray(node)) return node.with(Number(key), inner) as T;
  return { ...node, [key]: inner };
}

/** The entry without this document id in the relation; the entry itself when it does not name it. */
export function withoutId<T>(node: T, path: readonly string[], id: string): T {
  return placesOf(node, path).reduce((result, place) => {
    const value = valueAt(result, place);
    if (value === id) return withValueAt(result, place, null);
    if (!Array.isArray(value) || !value.includes(id)) return result;
    return withValueAt(
      result,
      place,
      value.filter((each) => each !== id),
    );
  }, node);
}
