/**
 * Every relation of a snapshot leads to an entry of the snapshot. A relation to nothing is taken out and told; an entry
 * that has no sense without it (a session without its intervention) leaves with it. Pure; what needs no change stays the
 * same object, and what was settled before against the same entries is not settled again.
 */
import { collectionTypes, singleTypes, type ContentType } from '../domain/content-types.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { followEntries } from './follow-entries.ts';
import { publicIds, type PublicIds } from './public-ids.ts';
import { sameElements } from './raw-content.ts';
import { relationFields } from './relations.ts';
import { relationsOf, withoutRelations, type Node, type Relation } from './relations-of-entry.ts';
import { problemOf, type Problem } from './report.ts';

export type Content = Pick<Snapshot, 'collections' | 'singles'>;

interface Settled {
  entries: readonly Node[];
  problems: readonly Problem[];
}

const MESSAGE = 'mène à une fiche qui n’est pas publiée.';

/** Types of which an entry goes when a relation of it that cannot be empty leads to nothing. */
const dependent: readonly ContentType[] = ['intervention-session'];

/**
 * A collection without a change is the very list of `previous`, which also spares work where nothing came or went. No list
 * may be changed later.
 */
export function settleReferences(
  cmsUrl: string,
  content: Content,
  previous?: Snapshot['collections'],
): { content: Content; problems: Problem[] } {
  const ids = publicIds(content.collections, previous);
  const problems: Problem[] = [];
  const settled = (type: ContentType, entries: readonly Node[], before: readonly Node[] = []) => {
    const result = settleType({ cmsUrl, type, ids, before }, entries);
    problems.push(...result.problems);
    return result.entries;
  };
  const collections = collectionTypes.map((type) => [
    type,
    settled(
      type,
      content.collections[type] as unknown as readonly Node[],
      previous?.[type] as unknown as readonly Node[] | undefined,
    ),
  ]);
  const singles = singleTypes.map((type) => [
    type,
    settled(type, [content.singles[type] as unknown as Node])[0],
  ]);
  return {
    content: {
      collections: Object.fromEntries(collections) as Content['collections'],
      singles: Object.fromEntries(singles) as Content['singles'],
    },
    problems,
  };
}

/** What the entries of one type are settled against. */
interface Against {
  cmsUrl: string;
  type: ContentType;
  ids: PublicIds;
  /** Those of the last snapshot. */
  before: readonly Node[];
}
type Targets = readonly ReadonlySet<string>[];

const known = new WeakMap<
  readonly Node[],
  { cmsUrl: string; before: readonly Node[]; targets: Targets; settled: Settled }
>();

/** The targets that each settled list was last compared with: its relations all lead there. */
const settledFor = new WeakMap<readonly Node[], Targets>();

function settleType(against: Against, entries: readonly Node[]): Settled {
  const { cmsUrl, type, ids, before } = against;
  const targets = (relationFields[type] ?? []).map(({ target }) => ids[target]);
  const last = known.get(entries);
  if (last?.cmsUrl === cmsUrl && last.before === before && sameElements(last.targets, targets))
    return last.settled;
  const isSettled = sameElements(settledFor.get(before) ?? [], targets) ? followEntries(before) : undefined;
  const { entries: found, problems } = settle(against, entries, isSettled);
  const settled = { entries: sameElements(before, found) ? before : found, problems };
  known.set(entries, { cmsUrl, before, targets, settled });
  settledFor.set(settled.entries, targets);
  return settled;
}

function settle(
  { cmsUrl, type, ids }: Against,
  entries: readonly Node[],
  isSettled: (entry: Node) => boolean = () => false,
): Settled {
  if (!(type in relationFields)) return { entries, problems: [] };
  const kept: Node[] = [];
  const problems: Problem[] = [];
  const outcome = dependent.includes(type) ? 'left out' : 'published without it';
  for (const entry of entries) {
    const dangling = isSettled(entry) ? [] : danglingIn(type, entry, ids);
    const paths = new Map(dangling.map(({ path }) => [path.join('.'), [...path]]));
    for (const path of paths.values())
      problems.push(problemOf(cmsUrl, type, entry, { path, message: MESSAGE }, outcome));
    if (dangling.length === 0) kept.push(entry);
    else if (outcome === 'published without it') kept.push(withoutRelations(entry, dangling));
  }
  return { entries: kept, problems };
}

function danglingIn(type: ContentType, entry: Node, ids: PublicIds): Relation[] {
  return relationsOf(type, entry).filter(({ target, documentId }) => !ids[target].has(documentId));
}
