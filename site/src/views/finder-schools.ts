/** The school that a visitor of the finder means, and what is said of it. Pure; it runs in browsers. */
import { schoolLabel, schoolsMatching, theSchool } from 'shared/domain/find-schools';
import { LONGEST_QUERY } from 'shared/domain/search-words';
import type { FinderSchool } from './finder.ts';

/** What was typed leads to one school, to several, or to none; to nothing when nothing was typed. */
export type SchoolFound =
  | { kind: 'nothing' }
  | { kind: 'one'; school: FinderSchool }
  | { kind: 'several'; schools: FinderSchool[] }
  | { kind: 'none' };

/** How many schools are named to those whose words fit several. */
const NAMED = 5;

/** The school that is named; else the only one that the words fit, since its name is shown and nothing is sent. */
export function findSchool(typed: string, schools: readonly FinderSchool[]): SchoolFound {
  const text = typed.slice(0, LONGEST_QUERY).trim();
  if (text === '') return { kind: 'nothing' };
  const named = theSchool(text, schools);
  const fitting = named ? [named] : schoolsMatching(text, schools);
  const [school] = fitting;
  if (!school) return { kind: 'none' };
  return fitting.length === 1 ? { kind: 'one', school } : { kind: 'several', schools: fitting };
}

/** What is said below the field; '' when nothing was typed. */
export function schoolNote(found: SchoolFound): string {
  if (found.kind === 'nothing') return '';
  if (found.kind === 'none')
    return 'Aucun établissement de l’annuaire ne répond à ces mots. Vérifiez le nom ou le code UAI, ou choisissez plutôt une commune.';
  if (found.kind === 'several') return severalNote(found.schools);
  const { school } = found;
  if (!school.point)
    return `${schoolLabel(school)}\u202F: sa position n’est pas connue, aucune distance ne peut être mesurée.`;
  const inexact = school.isExact
    ? ''
    : ' Sa position exacte n’est pas connue\u202F: elles partent du centre de sa commune.';
  return `Distances mesurées depuis\u202F: ${schoolLabel(school)}.${inexact}`;
}

function severalNote(schools: readonly FinderSchool[]): string {
  const names = schools.slice(0, NAMED).map(schoolLabel).join('\u202F; ');
  const more = schools.length > NAMED ? '…' : '.';
  return `${schools.length}\u00A0établissements répondent à ces mots\u202F: ${names}${more} Choisissez dans la liste ou ajoutez la commune.`;
}
