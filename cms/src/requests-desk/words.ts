/** What the desk says of a request's time. Pure: `now` comes from the caller; days are those of Paris. */
import { counted } from 'shared/domain/french-amounts';
import { frenchMoment } from 'shared/domain/french-dates';
import { daysBetween } from 'shared/domain/event-dates';
import { parisDay } from 'shared/domain/paris-time';
import type { RequestCard } from './desk';

/** « aujourd’hui », « hier », « il y a 3 jours ». */
export function ageInWords(since: string, now: Date): string {
  const days = Math.max(0, daysBetween(parisDay(since), parisDay(now)));
  if (days === 0) return 'aujourd’hui';
  return days === 1 ? 'hier' : `il y a ${counted(days, 'jour', 'jours')}`;
}

const DAY_IN_MS = 24 * 3_600_000;

type Waiting = Pick<RequestCard, 'state' | 'waiting' | 'confirmedAt'>;

/** A confirmed request is overdue after so many days without an answer. On the waiting list, there is none to give yet. */
export function isOverdue({ state, waiting, confirmedAt }: Waiting, overdueDays: number, now: Date): boolean {
  if (state !== 'confirmed' || waiting || confirmedAt === null) return false;
  return now.getTime() - Date.parse(confirmedAt) >= overdueDays * DAY_IN_MS;
}

/** A date that is over, and that nobody said took place. */
function isToClose({ state, date }: Pick<RequestCard, 'state' | 'date'>, now: Date): boolean {
  return state === 'accepted' && date !== null && Date.parse(date.end) <= now.getTime();
}

/** On a card; the request itself says which mail, why, and what to do. */
export const UNSENT = 'Mail non parti\u202F: ouvrez la demande.';

/** Whether a mark is to be seen from afar. */
export function isPressing(mark: string): boolean {
  return mark.startsWith('En retard') || mark.startsWith('Mail non parti');
}

/** What marks a card beside its state, in sentences; the most pressing first. */
export function marksOf(card: RequestCard, overdueDays: number, now: Date): string[] {
  return [
    isOverdue(card, overdueDays, now) && 'En retard\u202F: l’école attend une réponse.',
    card.unsent.length > 0 && UNSENT,
    isToClose(card, now) && 'Date passée\u202F: dites si elle a eu lieu.',
    card.waiting && (card.state === 'new' || card.holdUntil === null) && 'Sur liste d’attente.',
    card.holdUntil !== null && holdMark(card, frenchMoment(card.holdUntil)),
  ].filter((mark) => mark !== false);
}

/** Places come free for schools on the waiting list that have confirmed; a new request waits for its first click. */
function holdMark({ state, waiting }: Waiting, until: string): string {
  return waiting && state !== 'new'
    ? `Des places sont proposées à l’école jusqu’au ${until}.`
    : `Attend le clic de l’école jusqu’au ${until}.`;
}

/** Those that wait longest for something first: the requests by age, the accepted ones by their date. */
export function byUrgency(one: RequestCard, other: RequestCard): number {
  return urgencyOf(one).localeCompare(urgencyOf(other)) || one.reference.localeCompare(other.reference);
}

function urgencyOf({ state, date, confirmedAt, createdAt }: RequestCard): string {
  if (state === 'accepted' && date !== null) return new Date(date.start).toISOString();
  return confirmedAt ?? createdAt;
}
