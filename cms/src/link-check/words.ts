/** What editors read of the check of links. Pure. */
import { frenchDate, frenchTime } from 'shared/domain/french-dates';
import { addDays, parisDay } from 'shared/domain/paris-time';

export const linkCheckWords = {
  off: 'La vérification des liens vers d’autres sites est coupée sur ce serveur.',
  running: 'Vérification des liens en cours…',
  justDone: 'Les liens viennent d’être vérifiés. Recommencez dans quelques minutes.',
  never: 'Les liens vers d’autres sites n’ont pas encore été vérifiés.',
};

/** « Liens vers d’autres sites vérifiés hier à 3 h 17. » */
export function checkedSentence(at: Date, now: Date): string {
  return `Liens vers d’autres sites vérifiés ${dayOf(parisDay(at), parisDay(now))} à ${frenchTime(at.toISOString())}.`;
}

/** « https://exemple.fr/page : page introuvable depuis le 3 mars 2026 ». */
export function deadLinkWhy(address: string, status: number, failedOn: string): string {
  return `${address}\u202F: ${problem(status)} depuis le ${frenchDate(failedOn)}`;
}

function problem(status: number): string {
  if (status === 0) return 'ne répond plus';
  return status === 404 || status === 410 ? 'page introuvable' : `réponse en erreur (${status})`;
}

function dayOf(day: string, today: string): string {
  if (day === today) return 'aujourd’hui';
  return day === addDays(today, -1) ? 'hier' : `le ${frenchDate(day)}`;
}
