/** Results under one heading a kind. */
import type { Hit } from './engine.ts';
import { searchKinds, type SearchKind } from './entry.ts';

export interface HitGroup {
  kind: SearchKind;
  title: string;
  /** The best first. */
  hits: Hit[];
}

/**
 * The kind of the best hit first. An event that is over stands apart from those to come.
 * @param hits the best first.
 * @param now milliseconds since 1970.
 */
export function groupedByKind(hits: readonly Hit[], now: number): HitGroup[] {
  const groups = new Map<SearchKind, HitGroup>();
  for (const hit of hits) {
    const kind = kindOf(hit, now);
    const group = groups.get(kind);
    if (group) group.hits.push(hit);
    else groups.set(kind, { kind, title: searchKinds[kind], hits: [hit] });
  }
  const past = groups.get('past');
  if (!past) return [...groups.values()];
  // What can no longer be attended never stands above what can.
  groups.delete('past');
  return [...groups.values(), past];
}

function kindOf({ entry }: Hit, now: number): SearchKind {
  return entry.kind === 'event' && entry.until !== undefined && Date.parse(entry.until) <= now
    ? 'past'
    : entry.kind;
}
