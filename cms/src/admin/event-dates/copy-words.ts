/** What the dialog « Dupliquer et déplacer les dates » says of the dates. Pure. */
import { counted } from 'shared/domain/french-amounts';
import { frenchDay, frenchMoment, frenchRange } from 'shared/domain/french-dates';
import { daysBetween, moveInstant, moveRange, type DraftRange } from 'shared/domain/event-dates';
import { weekday } from 'shared/domain/paris-time';
import type { DatedEntry } from '../../event-dates/desk.ts';

/** « mardi 2 mars 2027, de 9 h à 17 h », or the end that is known. */
export function rangeWords({ start, end }: DraftRange): string {
  if (start && end) return frenchRange({ start, end });
  if (start) return `${frenchMoment(start)}, fin à préciser`;
  return end ? `début à préciser, fin le ${frenchMoment(end)}` : 'date à préciser';
}

/** The dates of the copy, each in words, the day of registration last. */
export function movedWords({ dates, deadline }: DatedEntry, days: number): string[] {
  const moved = dates.map((range) => rangeWords(moveRange(range, days)));
  const until = deadline && `Inscription jusqu’au ${frenchMoment(moveInstant(deadline, days))}`;
  return until ? [...moved, until] : moved;
}

/** « 364 jours plus tard, même jour de la semaine. » */
export function shiftWords(from: string, to: string): string {
  const days = daysBetween(from, to);
  if (days === 0) return 'Mêmes dates que l’original.';
  const distance = `${counted(Math.abs(days), 'jour', 'jours')} plus ${days > 0 ? 'tard' : 'tôt'}`;
  if (weekday(from) === weekday(to)) return `${distance}, même jour de la semaine.`;
  return `${distance}\u202F: un ${nameOf(from)} devient un ${nameOf(to)}.`;
}

function nameOf(day: string): string {
  return frenchDay(`${day}T12:00:00Z`).split(' ')[0] ?? '';
}
