/** What is kept of a person, as lines to read; and the words on what was found, chosen and erased. Pure. */
import { counted } from 'shared/domain/french-amounts';
import { frenchMoment } from 'shared/domain/french-dates';
import { requestStates } from 'shared/domain/request-state';
import { vocabularies } from 'shared/domain/vocabularies';
import type { IntervenerRow } from '../../interveners/tables.ts';
import type { KeptOfPerson, PersonAnswer } from '../../personal-data/person-answer.ts';

const levels: Readonly<Record<string, string>> = vocabularies['school-level'];

export type Fact = [name: string, value: string];

/** Everything but what is empty. */
export function requestFacts(request: KeptOfPerson): Fact[] {
  const { person, role, email, phone, message, school, commune, uai, level, reason, notes } = request;
  return filled([
    ['État', requestStates[request.state]],
    ['Reçue le', frenchMoment(request.createdAt)],
    ['Année scolaire', request.schoolYear],
    ['Prénom et nom', person],
    ['Fonction', role],
    ['Adresse électronique', email],
    ['Téléphone', phone],
    ['Établissement', [school, commune, uai].filter((part) => part !== null).join(', ')],
    ['Niveau', levels[level] ?? level],
    ['Élèves et adultes', `${request.pupils} et ${request.adults}`],
    ['Périodes souhaitées', request.wishes.join('\n')],
    ['Message', message],
    ['Raison donnée à l’école', reason],
    ['Ce qui s’est passé', notes.map(({ at, who, text }) => `${frenchMoment(at)}, ${who}\u202F: ${text ?? ''}`).join('\n')],
  ]); // prettier-ignore
}

export function intervenerFacts({ organization, phone, email, note, active }: IntervenerRow): Fact[] {
  return filled([
    ['Organisme', organization],
    ['Téléphone', phone],
    ['Adresse électronique', email],
    ['Note', note],
    ['Intervient encore', active ? 'Oui' : 'Non'],
  ]);
}

export function countOf({ requests, interveners }: PersonAnswer): number {
  return requests.length + interveners.length;
}

/** What the page says when a search ends. */
export function foundSentence(answer: PersonAnswer): string {
  const { requests, interveners } = answer;
  if (countOf(answer) === 0) return 'Rien n’est gardé sous ces mots.';
  const parts = [
    requests.length > 0 && counted(requests.length, 'demande', 'demandes'),
    interveners.length > 0 && counted(interveners.length, 'fiche d’intervenant', 'fiches d’intervenants'),
  ];
  return `Trouvé\u202F: ${parts.filter((part) => part !== false).join(' et ')}.`;
}

/** @param erased may be less than what was chosen, when something was erased in between. */
export function erasedSentence(erased: number): string {
  if (erased === 0) return 'Rien n’a été effacé\u202F: ce qui était choisi n’était déjà plus là.';
  return `${counted(erased, 'élément est effacé', 'éléments sont effacés')} pour de bon.`;
}

function filled(facts: [name: string, value: string | null][]): Fact[] {
  return facts.filter((fact): fact is Fact => fact[1] !== null && fact[1] !== '');
}
