/** Events as the agenda orders them. « Over » is judged on the dates announced. */
import { isYearOver, type Clock } from 'shared/domain/clock';
import { AWAITED, isAwaitingDate, isOver, type Event } from 'shared/domain/event';
import { frenchMonth } from 'shared/domain/french-dates';
import { parisDay } from 'shared/domain/paris-time';
import { shownDate } from './events.ts';

interface PartOfAgenda {
  /** The anchor: `mois-2026-12`. */
  id: string;
  /** « décembre 2026 ». */
  label: string;
  events: Event[];
}

/**
 * The years (see `eventYears`) in which what is coming and what has just passed are found: those not over, the last one
 * before them, and the awaited.
 */
export function openYears(years: readonly string[], clock: Clock): string[] {
  const numbers = years.filter((year) => year !== AWAITED);
  const over = numbers.filter((year) => isYearOver(year, clock));
  const open = numbers.filter((year) => !over.includes(year));
  return [...over.slice(-1), ...open, ...years.filter((year) => year === AWAITED)];
}

/** Events that are not over, the soonest first; those whose new date is awaited come last. */
export function comingEvents(events: readonly Event[], clock: Clock): Event[] {
  return sortedBy(
    events.filter((event) => !isOver(event, clock)),
    (event) => (isAwaitingDate(event) ? Number.MAX_SAFE_INTEGER : Date.parse(shownDate(event, clock).start)),
  );
}

/** Events that are over, the latest first. */
export function pastEvents(events: readonly Event[], clock: Clock): Event[] {
  return sortedBy(
    events.filter((event) => isOver(event, clock)),
    (event) => -Date.parse(shownDate(event, clock).start),
  );
}

/** The coming events that will be held: where readers may be sent. */
export function comingHeldEvents(events: readonly Event[], clock: Clock): Event[] {
  return comingEvents(events, clock).filter(({ eventStatus }) => eventStatus !== 'cancelled');
}

/** Coming events under the month of their next date, or under a part of their own while it is awaited. */
export function byMonth(coming: readonly Event[], clock: Clock): PartOfAgenda[] {
  const parts = new Map<string, PartOfAgenda>();
  for (const event of coming) {
    const { id, label } = partOf(event, clock);
    const part = parts.get(id);
    if (part) part.events.push(event);
    else parts.set(id, { id, label, events: [event] });
  }
  return [...parts.values()];
}

function partOf(event: Event, clock: Clock): Pick<PartOfAgenda, 'id' | 'label'> {
  if (isAwaitingDate(event)) return { id: 'date-a-venir', label: 'Nouvelle date à venir' };
  const { start } = shownDate(event, clock);
  return { id: `mois-${parisDay(start).slice(0, 7)}`, label: frenchMonth(start) };
}

/** By a number worked out once an event; two of one moment stay in their order. */
function sortedBy(events: readonly Event[], rankOf: (event: Event) => number): Event[] {
  return events
    .map((event) => ({ event, rank: rankOf(event) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ event }) => event);
}
