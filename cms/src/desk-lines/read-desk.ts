/** Answers every line that a person may see, side by side. */
import type { Core } from '@strapi/strapi';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { collectionTypes } from 'shared/domain/content-types';
import { uidOf, type ContentUid } from '../public-types';
import type { Right } from '../admin-routes/rights';
import { countTypes } from './count-types';
import type { DeskLines, LineAnswer } from './desk-answer';
import type { DeskLine } from './line';
import { lines } from './lines';

export interface Person {
  id: number;
  mayRead(uid: ContentUid): boolean;
  has(right: Right): boolean;
}

export async function readDesk(
  strapi: Core.Strapi,
  person: Person,
  now: Date,
  status: Promise<PublisherStatus | null>,
): Promise<Pick<DeskLines, 'lines' | 'counts'>> {
  const readable = collectionTypes.map(uidOf).filter((uid) => person.mayRead(uid));
  const answers = lines.map((line) => answer(strapi, line, person, now, status));
  return {
    lines: (await Promise.all(answers)).filter((line) => line !== null),
    counts: readable.length === 0 ? [] : await countTypes(strapi, readable),
  };
}

async function answer(
  strapi: Core.Strapi,
  { key, group, title, types, right, action, find }: DeskLine,
  person: Person,
  now: Date,
  status: Promise<PublisherStatus | null>,
): Promise<LineAnswer | null> {
  const all = types(strapi);
  const uids = all.filter((uid) => person.mayRead(uid));
  if (uids.length === 0 || (right && !person.has(right))) return null;
  const { count, entries, listLink } = await find({ strapi, now, person: person.id, uids, status });
  if (count === 0) return null;
  const shown = all.length === 1 ? entries.map((entry) => ({ ...entry, type: null })) : entries;
  return { key, group, title, count, entries: shown, listLink: listLink ?? null, action: action ?? null };
}
