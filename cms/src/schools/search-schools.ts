/** The directory of schools, by what people type: for the admin's list, the desk of requests and the form's intake. */
import type { Core } from '@strapi/strapi';
import { schoolsMatching, theSchool, type NamedSchool } from 'shared/domain/find-schools';

/** `commune` is its name, empty where none is given. */
export interface School extends NamedSchool {
  documentId: string;
  /** Kept for what happened there: to be marked wherever it is shown, and offered nowhere. */
  closed: boolean;
}

/** Those that the words name by UAI, name or commune, open ones first, then by name. Joins the running transaction. */
export async function searchSchools(strapi: Core.Strapi, words: string): Promise<School[]> {
  return schoolsMatching(words, await readSchools(strapi)).toSorted(
    (one, other) => Number(one.closed) - Number(other.closed) || byName(one, other),
  );
}

/**
 * The open school that a text names: « Lycée Lalande, Bourg-en-Bresse (0010013J) », a UAI as people type it, or a name
 * that only one has. Null for all else: a school is never guessed. Joins the running transaction.
 */
export async function findSchool(strapi: Core.Strapi, text: string): Promise<School | null> {
  const schools = await readSchools(strapi);
  return theSchool(
    text,
    schools.filter(({ closed }) => !closed),
  );
}

/** All that may still ask for something, by name, for a list that narrows while one types. */
export async function openSchools(strapi: Core.Strapi): Promise<NamedSchool[]> {
  return (await readSchools(strapi))
    .filter(({ closed }) => !closed)
    .toSorted(byName)
    .map(({ uai, name, commune }) => ({ uai, name, commune }));
}

interface Row {
  documentId: string;
  uai: string;
  name: string;
  closed: boolean | null;
  commune: { name: string } | null;
}

/** All of them: a département has some hundred. */
async function readSchools(strapi: Core.Strapi): Promise<School[]> {
  const rows = (await strapi.db.query('api::school.school').findMany({
    select: ['documentId', 'uai', 'name', 'closed'],
    populate: { commune: { select: ['name'] } },
  })) as Row[];
  return rows.map(({ documentId, uai, name, closed, commune }) => ({
    documentId,
    uai,
    name,
    commune: commune?.name ?? '',
    closed: closed === true,
  }));
}

const french = new Intl.Collator('fr');

function byName(one: School, other: School): number {
  return french.compare(one.name, other.name) || french.compare(one.commune, other.commune);
}
