/** Requests by words as people type them: reference, school and its UAI, commune, person. */
import type { Core } from '@strapi/strapi';
import { indexForms, queryWords, wordsIn } from 'shared/domain/search-words';
import { REQUEST, type RequestRow } from '../requests/tables';

export interface Search {
  /** As typed; empty for all. */
  words: string;
  /** `2026-2027`; null for all. */
  schoolYear: string | null;
}

type Found = Pick<RequestRow, 'reference' | 'school' | 'uai' | 'commune' | 'person'>;

/** Words are compared without accents, capitals and hyphens: databases differ in that, so it is done here. */
export function isMeant({ reference, school, uai, commune, person }: Found, typed: string): boolean {
  if (typed.trim() === '' || names(typed, reference)) return true;
  const words = queryWords(typed);
  const text = [school, uai, commune, person].filter((part) => part !== null).join(' ');
  const forms = [...wordsIn(text).flatMap(indexForms), (uai ?? '').toLowerCase()];
  return (
    words.length > 0 &&
    words.every(({ root, typed: start }) =>
      forms.some((form) => form === root || form.startsWith(start ?? root)),
    )
  );
}

/** « di-7k3 », or « 7K3FQ2 » as it is told on the phone. */
function names(typed: string, reference: string): boolean {
  const code = typed.toUpperCase().replaceAll(/\s/g, '');
  return reference === `DI-${code}` || (code.startsWith('DI-') && reference.startsWith(code));
}

/** All of these states that are meant, the latest first. */
export async function searchRequests(
  strapi: Core.Strapi,
  states: readonly string[],
  { words, schoolYear }: Search,
): Promise<RequestRow[]> {
  const where = { state: { $in: states }, ...(schoolYear !== null && { schoolYear }) };
  const rows = (await strapi.db.query(REQUEST).findMany({ where, orderBy: { id: 'desc' } })) as RequestRow[];
  return rows.filter((row) => isMeant(row, words));
}
