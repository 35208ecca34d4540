/**
 * From raw entries to good ones by the policy: parsed, unique where they must be, the bad ones replaced by their last
 * good version or left out. Pure.
 */
import { schemaOf, type CollectionType, type Entry } from '../domain/content-types.ts';
import { judgeEntry } from './judge-entry.ts';
import type { FieldProblem } from './parse-entry.ts';
import { policy } from './policy.ts';
import { compareIds, documentIdOf } from './raw-content.ts';
import { problemOf, type Outcome, type Problem } from './report.ts';

/** The fields that only one entry of a type may hold with the same value. */
const uniqueFields: Partial<Record<CollectionType, string>> = {
  commune: 'insee',
  event: 'slug',
  'glossary-term': 'acronym',
  'job-description': 'slug',
  'news-article': 'slug',
  page: 'slug',
  plan: 'slug',
  redirect: 'from',
  school: 'uai',
  'school-intervention': 'slug',
  sector: 'slug',
};

export interface Settled<T extends CollectionType> {
  /** In the order of document ids. */
  entries: readonly Entry<T>[];
  problems: readonly Problem[];
}

interface Given {
  cmsUrl: string;
  previous: readonly unknown[];
  settled: unknown;
}

/** The last answer for a list: what is asked again about an unchanged collection costs nothing. */
const known = new WeakMap<readonly unknown[], Given>();

/** `previous` are the entries of the last good snapshot; neither list may be changed later. */
export function settleEntries<T extends CollectionType>(
  cmsUrl: string,
  type: T,
  raws: readonly unknown[],
  previous: readonly Entry<T>[],
): Settled<T> {
  const before = known.get(raws);
  if (before?.cmsUrl === cmsUrl && before.previous === previous) return before.settled as Settled<T>;
  const settled = settle(cmsUrl, type, raws, previous);
  known.set(raws, { cmsUrl, previous, settled });
  return settled;
}

function settle<T extends CollectionType>(
  cmsUrl: string,
  type: T,
  raws: readonly unknown[],
  previous: readonly Entry<T>[],
): Settled<T> {
  const lastGood = new Map(previous.map((entry) => [entry.documentId, entry]));
  const entries: Entry<T>[] = [];
  const problems: Problem[] = [];
  const tell = (raw: unknown, fields: readonly FieldProblem[], outcome: Outcome) =>
    problems.push(...fields.map((field) => problemOf(cmsUrl, type, raw, field, outcome)));
  const taken = new Set<unknown>();
  const accept = (entry: Entry<T>) => {
    entries.push(entry);
    taken.add(uniqueValue(type, entry));
  };

  for (const raw of firstComeFirst(type, raws, lastGood)) {
    const { entry, faults: own, blemishes, flaws } = judgeEntry(schemaOf(type), raw);
    const faults = entry ? [...own, ...repeated(type, entry, taken)] : own;
    if (entry && faults.length === 0) {
      accept(entry);
      tell(raw, blemishes, 'published without it');
      tell(raw, flaws, 'published as it is');
      continue;
    }
    const last = lastGood.get(documentIdOf(raw));
    const decision = policy[last ? 'bad entry that was live' : 'bad entry that never was live'];
    const keeps = decision === 'keep last good version' && last && !taken.has(uniqueValue(type, last));
    if (keeps) accept(last);
    tell(raw, faults, keeps ? 'kept at its last good version' : 'left out');
  }
  // In one order, whatever was published first and last.
  return {
    entries: entries.toSorted((a, b) => compareIds(a.documentId, b.documentId)),
    problems: problems.toSorted((a, b) => compareIds(a.documentId, b.documentId)),
  };
}

/**
 * Of two entries with one slug, the page that is live under it keeps it: whoever held the same value before comes
 * first, then whoever was live, then the new ones.
 */
function firstComeFirst<T extends CollectionType>(
  type: T,
  raws: readonly unknown[],
  lastGood: ReadonlyMap<string, Entry<T>>,
): unknown[] {
  const field = uniqueFields[type] ?? 'documentId';
  const same: unknown[] = [];
  const live: unknown[] = [];
  const fresh: unknown[] = [];
  for (const raw of raws) {
    const before = lastGood.get(documentIdOf(raw));
    if (!before) fresh.push(raw);
    else if (uniqueValue(type, before) === (raw as Record<string, unknown>)[field]) same.push(raw);
    else live.push(raw);
  }
  return [...same, ...live, ...fresh];
}

function repeated<T extends CollectionType>(
  type: T,
  entry: Entry<T>,
  taken: ReadonlySet<unknown>,
): FieldProblem[] {
  const field = uniqueFields[type];
  if (field === undefined || !taken.has(uniqueValue(type, entry))) return [];
  return [
    {
      path: [field],
      message: `est déjà pris par une autre fiche («\u202F${String(uniqueValue(type, entry))}\u202F»).`,
    },
  ];
}

function uniqueValue<T extends CollectionType>(type: T, entry: Entry<T>): unknown {
  const field = uniqueFields[type];
  return field === undefined ? entry.documentId : (entry as Record<string, unknown>)[field];
}
