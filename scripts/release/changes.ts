import type { Changes } from './manifest.ts';

/** What has to be done to files (hash by path) to come from one release to the next. */
export function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Changes {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [path, hash] of after) {
    const earlier = before.get(path);
    if (earlier === undefined) added.push(path);
    else if (earlier !== hash) changed.push(path);
  }
  const removed: string[] = [];
  for (const path of before.keys()) if (!after.has(path)) removed.push(path);
  return { added, changed, removed };
}

export function countOf({ added, changed, removed }: Changes): number {
  return added.length + changed.length + removed.length;
}
