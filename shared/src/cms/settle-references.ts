/**
 * Every relation of a snapshot leads to an entry of the snapshot. A relation to nothing is taken out and told; an entry
 * that has no sense without it (a session without its intervention) leaves with it. Pure.
 */
import {
  collectionSchemas,
  singleSchemas,
  type CollectionType,
  type ContentType,
} from '../domain/content-types.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { problemOf, type Problem } from './report.ts';
import { relationFields } from './relations.ts';

export type Content = Pick<Snapshot, 'collections' | 'singles'>;
type Node = Record<string, unknown>;
type PublicIds = Record<CollectionType, ReadonlySet<string>>;

const MESSAGE = 'mène à une fiche qui n’est pas publiée.';

/** Types of which an entry goes when a relation of it that cannot be empty leads to nothing. */
const dependent: readonly ContentType[] = ['intervention-session'];

export function settleReferences(
  cmsUrl: string,
  content: Content,
): { content: Content; problems: Problem[] } {
  const settled = structuredClone(content);
  const ids = publicIds(settled);
  const problems: Problem[] = [];
  for (const [type, fields] of Object.entries(relationFields) as [
    ContentType,
    (typeof relationFields)[ContentType],
  ][]) {
    for (const entry of entriesOf(settled, type)) {
      const dangling = (fields ?? []).flatMap(({ path, target }) => cutDangling(entry, path, ids[target]));
      const outcome = dependent.includes(type) ? 'left out' : 'published without it';
      for (const path of dangling)
        problems.push(problemOf(cmsUrl, type, entry, { path, message: MESSAGE }, outcome));
      if (dangling.length > 0 && outcome === 'left out') remove(settled, type as CollectionType, entry);
    }
  }
  return { content: settled, problems };
}

function publicIds({ collections }: Content): PublicIds {
  return Object.fromEntries(
    Object.entries(collections).map(([type, entries]) => [
      type,
      new Set(entries.map(({ documentId }) => documentId)),
    ]),
  ) as unknown as PublicIds;
}

function entriesOf({ collections, singles }: Content, type: ContentType): Node[] {
  if (type in collectionSchemas) return [...(collections[type as CollectionType] as unknown as Node[])];
  return type in singleSchemas ? [singles[type as keyof typeof singles] as unknown as Node] : [];
}

function remove({ collections }: Content, type: CollectionType, entry: Node): void {
  const entries = collections[type] as unknown as Node[];
  entries.splice(entries.indexOf(entry), 1);
}

/** Takes the ids that are not public out of the field; returns the paths of those it took out. */
function cutDangling(
  node: unknown,
  path: readonly string[],
  ids: ReadonlySet<string>,
  at: (string | number)[] = [],
): (string | number)[][] {
  const [key, ...rest] = path;
  if (node === null || node === undefined || key === undefined) return [];
  if (key === '*') {
    return (node as unknown[]).flatMap((element, index) => cutDangling(element, rest, ids, [...at, index]));
  }
  const parent = node as Node;
  const here = [...at, key];
  if (rest.length > 0) return cutDangling(parent[key], rest, ids, here);
  const value = parent[key];
  if (typeof value === 'string' && !ids.has(value)) {
    parent[key] = null;
    return [here];
  }
  if (!Array.isArray(value)) return [];
  const kept = value.filter((id: string) => ids.has(id));
  parent[key] = kept;
  return kept.length < value.length ? [here] : [];
}
