/** What is kept of one person, found by mail address, name or phone number. */
import type { Core } from '@strapi/strapi';
import { withoutAccents } from 'shared/domain/french-slug';
import { allInterveners } from '../interveners/engagements';
import type { IntervenerRow } from '../interveners/tables';
import type { KeptOfPerson } from './person-answer';
import { notesOf } from '../requests/notes';
import { NOTE, REQUEST, type NoteRow, type RequestRow } from '../requests/tables';

/** Fewer characters would find everybody. */
const SHORTEST = 3;

/** Those who go to schools. */
export async function findInterveners(strapi: Core.Strapi, words: string): Promise<IntervenerRow[]> {
  const isWanted = matcher(words);
  return (await allInterveners(strapi)).filter(({ email, name, phone, note }) =>
    isWanted([email, name, phone, note]),
  );
}

/** Accents, capitals and the way a number is written make no difference. Nothing is found by less than three characters. */
export async function findPersonRequests(strapi: Core.Strapi, words: string): Promise<RequestRow[]> {
  const isWanted = matcher(words);
  const kept = (await strapi.db
    .query(REQUEST)
    .findMany({ where: { erasedAt: null }, orderBy: { id: 'asc' } })) as RequestRow[];
  const noted = await notedWith(strapi, isWanted);
  return kept.filter(
    ({ id, email, person, phone, message, reason, wishes }) =>
      noted.has(id) || isWanted([email, person, phone, message, reason, ...wishes]),
  );
}

/** The requests of which a note holds the words; what the CMS itself wrote down names nobody. */
async function notedWith(strapi: Core.Strapi, isWanted: Matcher): Promise<Set<number>> {
  const notes = (await strapi.db.query(NOTE).findMany({ where: { kind: 'note' } })) as NoteRow[];
  return new Set(notes.filter(({ text }) => isWanted([text])).map(({ request }) => request));
}

type Matcher = (values: readonly (string | null)[]) => boolean;

/** Whether one of some values holds the words. */
function matcher(words: string): Matcher {
  const wanted = plain(words);
  return (values) =>
    wanted.length >= SHORTEST && values.some((value) => value !== null && plain(value).includes(wanted));
}

/** All of it, as the person may ask for it. */
export async function keptOf(strapi: Core.Strapi, request: RequestRow): Promise<KeptOfPerson> {
  const { reference, state, createdAt, school, commune, uai, level, pupils, adults, wishes } = request;
  const { person, role, email, phone, message, reason, schoolYear } = request;
  const notes = await notesOf(strapi, request.id);
  return {
    id: request.id,
    reference,
    state,
    createdAt,
    schoolYear,
    person,
    role,
    email,
    phone,
    message,
    school,
    commune,
    uai,
    level,
    pupils,
    adults,
    wishes,
    reason,
    notes: notes.map(({ at, who, text }) => ({ at, who, text })),
  };
}

/** Numbers lose their spaces, dots and hyphens, wherever they stand in a text, and the country that everybody shares. */
function plain(text: string): string {
  const numbers = text.replaceAll(/(?<=\d)[\s.-](?=\d)/g, '').replaceAll('+33', '0');
  return withoutAccents(numbers).toLowerCase().trim();
}
