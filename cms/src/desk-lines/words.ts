/** What the lines say of an entry, in French. Pure: days are `YYYY-MM-DD` in Paris, `now` comes from the caller. */
import { counted } from 'shared/domain/french-amounts';
import { frenchDate, frenchTime } from 'shared/domain/french-dates';
import { addDays, parisDay } from 'shared/domain/paris-time';

/** « aujourd’hui », « demain », « hier », else « le 3 mars 2027 ». */
export function onDay(day: string, now: Date): string {
  const today = parisDay(now);
  if (day === today) return 'aujourd’hui';
  if (day === addDays(today, 1)) return 'demain';
  return day === addDays(today, -1) ? 'hier' : `le ${frenchDate(day)}`;
}

/** « depuis hier », « depuis le 3 mars 2026 ». */
function sinceDay(day: string, now: Date): string {
  return `depuis ${onDay(day, now)}`;
}

/** « demain à 9 h ». @param instant ISO 8601. */
export function atMoment(instant: string, now: Date): string {
  return `${onDay(parisDay(instant), now)} à ${frenchTime(instant)}`;
}

/** « fin du consentement le 3 mars 2027 », « consentement fini depuis le 3 mars 2026 »; its last day still counts. */
export function consentWhy(until: string, now: Date): string {
  return until < parisDay(now)
    ? `consentement fini ${sinceDay(until, now)}`
    : `fin du consentement ${onDay(until, now)}`;
}

/** « mise en ligne demain à 9 h ». */
export function scheduledWhy(publishAt: string, now: Date): string {
  return `mise en ligne ${atMoment(publishAt, now)}`;
}

/** « jamais mis en ligne, modifié hier », « modifié hier, pas encore en ligne ». */
export function draftWhy(changed: string, isOnline: boolean, now: Date): string {
  const when = `modifié ${onDay(parisDay(changed), now)}`;
  return isOnline ? `${when}, en ligne dans sa version d’avant` : `${when}, jamais mis en ligne`;
}

/** « jamais mis en ligne, sans changement depuis le 3 mars 2026 ». */
export function forgottenWhy(changed: string, now: Date): string {
  return `jamais mis en ligne, sans changement ${sinceDay(parisDay(changed), now)}`;
}

/** « à relire depuis le 3 mars 2026 ». */
export function reviewWhy(day: string, now: Date): string {
  return day === parisDay(now) ? 'à relire aujourd’hui' : `à relire ${sinceDay(day, now)}`;
}

export interface Title {
  validUntil: string | null;
  /** The title of what replaces it. */
  replacedBy: string | null;
  /** How many job descriptions online name it. */
  jobs: number;
}

/** « a expiré le 31 décembre 2025, encore dans 2 fiches métiers ». */
export function qualificationWhy({ validUntil, replacedBy, jobs }: Title, now: Date): string {
  return `${stateOf(validUntil, replacedBy, now)}, encore dans ${counted(jobs, 'fiche métier', 'fiches métiers')}`;
}

function stateOf(validUntil: string | null, replacedBy: string | null, now: Date): string {
  if (replacedBy !== null) return `remplacé par «\u202F${replacedBy}\u202F»`;
  if (validUntil === null) return 'sans date de fin';
  return validUntil < parisDay(now)
    ? `a expiré ${onDay(validUntil, now)}`
    : `expire ${onDay(validUntil, now)}`;
}

/** « se termine demain à 9 h ». @param end of the last date. */
export function soonOverWhy(end: string, now: Date): string {
  return `se termine ${atMoment(end, now)}`;
}

/** « terminé hier, sans compte rendu ». */
export function withoutReportWhy(end: string, now: Date): string {
  return `terminé ${onDay(parisDay(end), now)}, sans compte rendu`;
}

interface Unsent {
  kind: string;
  state: string;
  trouble: string | null;
  /** Milliseconds since 1970, as text. */
  dueAt: string;
  endedAt: string | null;
}

/** « le serveur de messagerie ne répond pas ; nouvel essai aujourd’hui à 9 h »; what to do where it is tried no more. */
export function unsentWhy({ kind, state, trouble, dueAt, endedAt }: Unsent, now: Date): string {
  const iso = (milliseconds: string) => new Date(Number(milliseconds)).toISOString();
  const then =
    state === 'waiting' || endedAt === null
      ? `nouvel essai ${atMoment(iso(dueAt), now)}`
      : `abandonné ${onDay(parisDay(iso(endedAt)), now)}. ${remedyOf(kind)}`;
  return `${trouble ?? 'le message n’a pas pu être remis'}\u202F; ${then}`;
}

/** Kinds of mails are the outbox's. */
function remedyOf(kind: string): string {
  return kind === 'newRequest'
    ? 'Dans «\u202FDemandes\u202F», ouvrez «\u202FRégler\u202F» et corrigez l’adresse à prévenir.'
    : 'Appelez l’école, puis ajoutez une note à sa demande\u202F: ce rappel s’en va.';
}
