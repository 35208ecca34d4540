/** What is kept of one person, found by mail address, name or phone number. */
import type { Core } from '@strapi/strapi';
import { withoutAccents } from 'shared/domain/french-slug';
import { allInterveners } from '../interveners/engagements';
import type { IntervenerRow } from '../interveners/tables';
import type { KeptOfPerson } from './person-answer';
import { notesOf } from '../requests/notes';
import { REQUEST, type RequestRow } from '../requests/tables';

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
  return kept.filter(({ email, person, phone, message }) => isWanted([email, person, phone, message]));
}

/** Whether one of some values holds the words. */
function matcher(words: string): (values: readonly (string | null)[]) => boolean {
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

/** A phone number loses its spaces and dots, and the country that everybody shares. */
function plain(text: string): string {
  const isNumber = /^[+\d .-]+$/.test(text.trim());
  const bare = isNumber ? text.replaceAll(/[ .-]/g, '').replace(/^\+33/, '0') : text;
  return withoutAccents(bare).toLowerCase().trim();
}
