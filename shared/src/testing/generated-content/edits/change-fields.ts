/** Edits of one entry's own fields: its title, its words, its picture, its dates, its address. */
import type { CollectionType } from '../../../domain/content-types.ts';
import { addDays } from '../../../domain/paris-time.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { Random } from '../random.ts';
import { proseOf, summaryOf } from '../texts.ts';
import { chooseEntry, type Chosen } from './choose.ts';
import type { Node } from './snapshot-edits.ts';

/** Who is changed, and into what; `number` tells edits apart. */
export type FieldEdit = (snapshot: Snapshot, random: Random, number: number) => Chosen;

export const titleFields = {
  commune: 'name',
  event: 'title',
  'glossary-term': 'expansion',
  'job-description': 'titleInclusive',
  'news-article': 'title',
  organization: 'name',
  page: 'title',
  plan: 'title',
  qualification: 'title',
  resource: 'title',
  school: 'name',
  'school-intervention': 'title',
  sector: 'name',
  testimonial: 'jobTitle',
} as const satisfies Partial<Record<CollectionType, string>>;

const textFields = {
  event: 'description',
  'news-article': 'body',
  'job-description': 'typicalDay',
  plan: 'introduction',
  'school-intervention': 'description',
} as const satisfies Partial<Record<CollectionType, string>>;

const withPicture = ['event', 'news-article', 'page', 'job-description', 'school-intervention'] as const;
const withSlug = [...withPicture, 'plan', 'sector'] as const;
const withDates = ['event', 'news-article', 'intervention-session', 'testimonial', 'qualification'] as const;

/** A title that no other entry has. */
export const changeTitle: FieldEdit = (snapshot, random, number) => {
  const { type, entry } = chooseEntry(snapshot, random, keysOf(titleFields));
  const field = titleFields[type as keyof typeof titleFields];
  return { type, entry: { ...entry, [field]: `Titre changé nº ${number}` } };
};

/** The summary, and a paragraph put before the text. */
export const changeText: FieldEdit = (snapshot, random) => {
  const { type, entry } = chooseEntry(snapshot, random, keysOf(textFields));
  const field = textFields[type as keyof typeof textFields];
  const marks = { bold: false, italic: true, underline: false, strikethrough: false, code: false };
  const words = { type: 'text', text: proseOf(random, 3), ...marks };
  const text = [{ type: 'paragraph', children: [words] }, ...(entry[field] as unknown[])];
  const summary = 'summary' in entry ? { summary: summaryOf(random) } : {};
  return { type, entry: { ...entry, ...summary, [field]: text } };
};

/** Another entry's picture, or none. */
export const changePicture: FieldEdit = (snapshot, random) => {
  const { type, entry } = chooseEntry(snapshot, random, withPicture);
  const { entry: other } = chooseEntry(snapshot, random, withPicture);
  return { type, entry: { ...entry, image: random.chance(0.3) ? null : other['image'] } };
};

/** A new last part of the address; what names the entry names it by its id. */
export const renameSlug: FieldEdit = (snapshot, random, number) => {
  const { type, entry } = chooseEntry(snapshot, random, withSlug);
  return { type, entry: { ...entry, slug: `adresse-changee-${number}` } };
};

/** Dates that move across today and across years; of an event, its state too. */
export const changeDates: FieldEdit = (snapshot, random) => {
  const { type, entry } = chooseEntry(snapshot, random, withDates);
  const days = random.between(-500, 500);
  const moved: Node = Object.fromEntries(
    ['date', 'dates', 'start', 'end', 'consentUntil', 'validUntil']
      .filter((field) => entry[field] !== undefined && entry[field] !== null)
      .map((field) => [field, movedBy(entry[field], days)]),
  );
  const state = type === 'event' ? eventState(random, moved) : {};
  return { type, entry: { ...entry, ...moved, ...state } };
};

function eventState(random: Random, { dates }: Node): Node {
  const eventStatus = random.pick(['scheduled', 'full', 'postponed', 'cancelled', 'moved_online']);
  const isKnown = eventStatus === 'postponed' && random.chance(0.5);
  return { eventStatus, postponedTo: isKnown ? movedBy((dates as unknown[])[0], 30) : null };
}

/** Days, instants, and whatever holds them. */
function movedBy(value: unknown, days: number): unknown {
  if (Array.isArray(value)) return value.map((each) => movedBy(each, days));
  if (typeof value === 'string') return addDays(value.slice(0, 10), days) + value.slice(10);
  return Object.fromEntries(Object.entries(value as Node).map(([key, part]) => [key, movedBy(part, days)]));
}

function keysOf<T extends string>(table: Partial<Record<T, unknown>>): T[] {
  return Object.keys(table) as T[];
}
