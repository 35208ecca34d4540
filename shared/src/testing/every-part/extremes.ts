/** Content as no editor should write it, and one day will: titles of 300 characters, words of 80, sixty dates. */
import { anEvent, anInterventionSession, many, to } from '../builders.ts';
import type { FakeContent } from '../fake-cms.ts';
import { everyPart } from './content.ts';

const WORD = 'anticonstitutionnellement'.repeat(4).slice(0, 80);

/** How many characters each field of words is stretched to: as many as its schema lets through, or 300. */
const LENGTHS: Record<string, number> = Object.fromEntries([
  ...['title', 'titleInclusive', 'name', 'label', 'jobTitle', 'firstName', 'value'].map(long),
  ...['question', 'quote', 'note', 'service', 'speakers', 'cost', 'caption', 'duration', 'unit'].map(long),
  ...['source', 'certifier', 'siteName', 'tagline', 'publisher', 'credit', 'street', 'transport'].map(long),
  ...['skills', 'qualities', 'equipment', 'areas', 'places', 'strain', 'acronym', 'agreement'].map(long),
  ...['summary', 'message'].map((field) => [field, 200] as const),
  ...['goal', 'lead'].map((field) => [field, 300] as const),
]);

function long(field: string): readonly [string, number] {
  return [field, 300];
}

/** Everything of `everyPart`, its words stretched, with an event of sixty dates and an intervention of sixty sessions. */
export async function extremes(): Promise<FakeContent> {
  const { collections = {}, ...rest } = await everyPart();
  const day = (index: number) => new Date(Date.UTC(2026, 10, 1 + index, 8)).toISOString();
  const end = (index: number) => new Date(Date.UTC(2026, 10, 1 + index, 9)).toISOString();
  const dates = many(60, (index) => ({ start: day(index), end: end(index) }));
  const slug = `${'forum-'.repeat(20)}1`;
  const series = anEvent({ documentId: 'series', slug, dates, jobs: [to('job-1')] });
  const sessions = many(60, (index) =>
    anInterventionSession({ documentId: `many-${index}`, start: day(index), end: end(index) }),
  );
  return {
    ...rest,
    collections: stretched({
      ...collections,
      event: [...(collections.event ?? []), series],
      'intervention-session': [...(collections['intervention-session'] ?? []), ...sessions],
    }) as NonNullable<FakeContent['collections']>,
    singles: stretched(rest.singles) as NonNullable<FakeContent['singles']>,
  };
}

function stretched(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((element) => stretched(element));
  if (typeof value === 'string') return stretchedWords(value, field);
  if (typeof value !== 'object' || value === null) return value;
  const isFile = 'mime' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isFile ? part : stretched(part, key)]),
  );
}

/** Its own words first, so that titles stay apart; then one word without end, then many. */
function stretchedWords(words: string, field: string): string {
  const length = field === 'text' && words !== '' ? 300 : (LENGTHS[field] ?? 0);
  if (length === 0) return words;
  return `${words} ${WORD}${' encore des mots'.repeat(20)}`.slice(0, length).trim();
}
