/** Reads what the desk sends, field by field: each problem in French, beside the field that it is about. */
import { fieldError, fieldErrors } from '../documents/field-error';
import type { NewDate } from './desk';

export type Body = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 1000;
const LONGEST_PLACE = 120;
const MOST_PLACES = 2000;

export function bodyOf(given: unknown): Body {
  return typeof given === 'object' && given !== null ? (given as Body) : {};
}

/** @throws ValidationError when it is empty or too long. */
export function textOf(body: Body, field: string, missing: string): string {
  const text = typeof body[field] === 'string' ? body[field].trim() : '';
  if (text === '') throw fieldError([field], missing);
  if (text.length > LONGEST_TEXT)
    throw fieldError(
      [field],
      `Ce texte a ${text.length} caractères\u202F: gardez-en ${LONGEST_TEXT} au plus.`,
    );
  return text;
}

export function idOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= 64 ? value : null;
}

export type ChangedDate = Pick<NewDate, 'start' | 'end' | 'place' | 'commune'>;

/** @throws ValidationError with all its problems. */
export function changedDateOf(given: unknown, now: Date): ChangedDate {
  const body = bodyOf(given);
  const [start, end] = [dateOf(body['start']), dateOf(body['end'])];
  const commune = idOf(body['commune']);
  const place = typeof body['place'] === 'string' ? body['place'].trim() : '';
  refuseAll([
    start === null && ['start', 'Donnez le jour et l’heure du début.'],
    start !== null && start <= now && ['start', 'Ce début est déjà passé. Donnez-en un à venir.'],
    end === null && ['end', 'Donnez l’heure de la fin.'],
    start !== null && end !== null && end <= start && ['end', 'La fin est avant le début. Corrigez-la.'],
    commune === null && ['commune', 'Choisissez la commune.'],
    place.length > LONGEST_PLACE && ['place', `Gardez ${LONGEST_PLACE} caractères au plus.`],
  ]);
  return {
    start: (start as Date).toISOString(),
    end: (end as Date).toISOString(),
    place: place === '' ? null : place,
    commune: commune as string,
  };
}

export function newDateOf(given: unknown, now: Date): NewDate {
  const body = bodyOf(given);
  return { ...changedDateOf(body, now), placesTotal: placesOf(body), offered: body['offered'] === true };
}

/** Null for a date that takes one school. @throws ValidationError. */
export function placesOf(body: Body): number | null {
  const places = body['placesTotal'];
  if (places === null || places === undefined) return null;
  if (!isWhole(places, 1, MOST_PLACES))
    throw fieldError(
      ['placesTotal'],
      `Donnez un nombre de places, de 1 à ${MOST_PLACES}, ou rien pour une seule école.`,
    );
  return places;
}

export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

type Problem = [field: string, message: string];

/** @throws ValidationError when there are problems. */
export function refuseAll(given: readonly (Problem | false)[]): void {
  const problems = given.filter((problem) => problem !== false);
  if (problems.length > 0)
    throw fieldErrors(problems.map(([field, message]) => ({ path: [field], message })));
}

/** @param value ISO 8601 in UTC. */
function dateOf(value: unknown): Date | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}
