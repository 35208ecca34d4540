/** Events as the agenda orders them. « Over » is judged on the dates announced. */
import { isYearOver, type Clock } from 'shared/domain/clock';
import { AWAITED, isAwaitingDate, isOver, type Event } from 'shared/domain/event';
import { parisDay } from 'shared/domain/paris-time';
import type { DateTimeRange } from 'shared/domain/parts';
import { latestEnd, listedDates, shownDate } from './events.ts';
import { currentMonth, monthName, monthsBetween } from './months.ts';

/** An event at the date under which it is shown. */
interface DatedEvent {
  event: Event;
  range: DateTimeRange;
  /** When it has no place here any more (ISO 8601); null while its date is awaited. */
  until: string | null;
  /** The months (`2026-12`) in which the dates shown here go on, this part's first; none while its date is awaited. */
  months: readonly string[];
}

export interface PartOfAgenda {
  /** The anchor: `mois-2026-12`. */
  id: string;
  /** `2026-12`; null for the part of the events whose new date is awaited. */
  month: string | null;
  /** « décembre 2026 ». */
  label: string;
  shown: DatedEvent[];
}

/** A series without end is led to by its first months; its own page has all dates. */
const MOST_MONTHS = 12;

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

/**
 * Coming events under each month in which they have a date to come, at the first of these dates; what is on now, under the
 * current month; under a part of their own, the last one, while it is awaited.
 */
export function byMonth(coming: readonly Event[], clock: Clock): PartOfAgenda[] {
  const awaiting = coming
    .filter(isAwaitingDate)
    .map((event) => ({ event, range: shownDate(event, clock), until: null, months: [] }));
  const months = Map.groupBy(
    coming.flatMap((event) => firstOfMonths(event, clock)),
    (dated) => dated.months[0] ?? '',
  );
  const parts = [...months]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([month, shown]) => ({
      id: `mois-${month}`,
      month,
      label: monthName(month),
      shown: shown.toSorted((a, b) => Date.parse(a.range.start) - Date.parse(b.range.start)),
    }));
  if (awaiting.length === 0) return parts;
  return [...parts, { id: 'date-a-venir', month: null, label: 'Nouvelle date à venir', shown: awaiting }];
}

/** The months in which coming events are shown, or go on there, with these events. */
export function eventsByMonth(parts: readonly PartOfAgenda[]): ReadonlyMap<string, ReadonlySet<Event>> {
  const months = new Map<string, Set<Event>>();
  for (const { event, months: touched } of parts.flatMap(({ shown }) => shown))
    for (const month of touched) months.set(month, (months.get(month) ?? new Set()).add(event));
  return new Map([...months].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** An event at its first coming date of each month. */
function firstOfMonths(event: Event, clock: Clock): DatedEvent[] {
  const current = currentMonth(clock);
  const months = Map.groupBy(listedDates(event, clock), (range) => shownMonth(range, current, clock));
  return [...months].slice(0, MOST_MONTHS).flatMap(([month, dates]) => {
    const [range] = dates;
    const touched = [...new Set([month, ...dates.flatMap(monthsBetween)])].filter((one) => one >= month);
    return range ? [{ event, range, until: latestEnd(dates), months: touched.toSorted() }] : [];
  });
}

/** That in which a range begins; of one that is on now, the current one. */
function shownMonth({ start, end }: DateTimeRange, current: string, clock: Clock): string {
  const month = parisDay(start).slice(0, 7);
  return month < current && !clock.hasPassed(end) ? current : month;
}

/** By a number worked out once an event; two of one moment stay in their order. */
function sortedBy(events: readonly Event[], rankOf: (event: Event) => number): Event[] {
  return events
    .map((event) => ({ event, rank: rankOf(event) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ event }) => event);
}
