/**
 * From raw entries to good ones by the policy: parsed, unique where they must be, the bad ones replaced by their last
 * good version or left out. Pure.
 */
import { schemaOf, type CollectionType, type Entry } from '../domain/content-types.ts';
import { cutLists, muteImages } from './inspect-entry.ts';
import { parseEntry, type FieldProblem } from './parse-entry.ts';
import { policy } from './policy.ts';
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
  entries: Entry<T>[];
  problems: Problem[];
}

/** `previous` are the entries of the last good snapshot. */
export function settleEntries<T extends CollectionType>(
  cmsUrl: string,
  type: T,
  raws: readonly unknown[],
  previous: readonly Entry<T>[],
): Settled<T> {
  const entries: Entry<T>[] = [];
  const problems: Problem[] = [];
  const tell = (raw: unknown, fields: readonly FieldProblem[], outcome: Outcome) =>
    problems.push(...fields.map((field) => problemOf(cmsUrl, type, raw, field, outcome)));
  const taken = new Set<unknown>();
  const accept = (entry: Entry<T>) => {
    entries.push(entry);
    taken.add(uniqueValue(type, entry));
  };

  for (const raw of firstComeFirst(type, raws, previous)) {
    const parsed = parseEntry(schemaOf(type), raw);
    const faults = [...cutLists(raw), ...(parsed.good ? repeated(type, parsed.entry, taken) : parsed.faults)];
    if (parsed.good && faults.length === 0) {
      accept(parsed.entry);
      tell(raw, [...parsed.blemishes, ...muteImages(parsed.entry)], 'published without it');
      continue;
    }
    const lastGood = previous.find(({ documentId }) => documentId === documentIdOf(raw));
    const decision = policy[lastGood ? 'bad entry that was live' : 'bad entry that never was live'];
    const keeps =
      decision === 'keep last good version' && lastGood && !taken.has(uniqueValue(type, lastGood));
    if (keeps) accept(lastGood);
    tell(raw, faults, keeps ? 'kept at its last good version' : 'left out');
  }
  return { entries: entries.toSorted((a, b) => compare(a.documentId, b.documentId)), problems };
}

/**
 * Of two entries with one slug, the page that is live under it keeps it: whoever held the same value before comes
 * first, then whoever was live, then the new ones.
 */
function firstComeFirst<T extends CollectionType>(
  type: T,
  raws: readonly unknown[],
  previous: readonly Entry<T>[],
): unknown[] {
  const field = uniqueFields[type] ?? 'documentId';
  const rank = (raw: unknown) => {
    const before = previous.find(({ documentId }) => documentId === documentIdOf(raw));
    if (!before) return 2;
    return uniqueValue(type, before) === (raw as Record<string, unknown>)[field] ? 0 : 1;
  };
  return raws.toSorted((a, b) => rank(a) - rank(b));
}

/** By code units, the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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

function documentIdOf(raw: unknown): unknown {
  return (raw as { documentId?: unknown } | null)?.documentId;
}
