/** Events as the agenda orders them. « Over » is judged on the dates announced, at the instant the site is rendered for. */
import { frenchMonth } from 'shared/domain/french-dates';
import { parisDay } from 'shared/domain/paris-time';
import { isAwaitingDate, isOver, type Event } from 'shared/domain/event';
import { shownDate } from './events.ts';

interface PartOfAgenda {
  /** The anchor: `mois-2026-12`. */
  id: string;
  /** « décembre 2026 ». */
  label: string;
  events: Event[];
}

/** Events that are not over, the soonest first; those whose new date is awaited come last. */
export function comingEvents(events: readonly Event[], instant: Date): Event[] {
  const start = (event: Event) =>
    isAwaitingDate(event) ? Number.MAX_SAFE_INTEGER : Date.parse(shownDate(event, instant).start);
  return events.filter((event) => !isOver(event, instant)).toSorted((a, b) => start(a) - start(b));
}

/** Events that are over, the latest first. */
export function pastEvents(events: readonly Event[], instant: Date): Event[] {
  const start = (event: Event) => Date.parse(shownDate(event, instant).start);
  return events.filter((event) => isOver(event, instant)).toSorted((a, b) => start(b) - start(a));
}

/** Coming events under the month of their next date, or under a part of their own while it is awaited. */
export function byMonth(coming: readonly Event[], instant: Date): PartOfAgenda[] {
  const parts = new Map<string, PartOfAgenda>();
  for (const event of coming) {
    const { id, label } = partOf(event, instant);
    const part = parts.get(id) ?? { id, label, events: [] };
    parts.set(id, { ...part, events: [...part.events, event] });
  }
  return [...parts.values()];
}

function partOf(event: Event, instant: Date): Pick<PartOfAgenda, 'id' | 'label'> {
  if (isAwaitingDate(event)) return { id: 'date-a-venir', label: 'Nouvelle date à venir' };
  const { start } = shownDate(event, instant);
  return { id: `mois-${parisDay(start).slice(0, 7)}`, label: frenchMonth(start) };
}

/** The coming events that are about a job and will be held. */
export function comingEventsOfJob(events: readonly Event[], jobId: string, instant: Date): Event[] {
  return comingEvents(events, instant).filter(
    ({ jobs, eventStatus }) => jobs.includes(jobId) && eventStatus !== 'cancelled',
  );
}
