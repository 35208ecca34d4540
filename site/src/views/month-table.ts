/** What happens on the days of a month, for tables of months: the events of the agenda. Pure. */
import { announcedDates, isAwaitingDate, type Event } from 'shared/domain/event';
import { frenchHours, frenchTime } from 'shared/domain/french-dates';
import { parisDay } from 'shared/domain/paris-time';
import type { DateTimeRange } from 'shared/domain/parts';
import { labelOf } from 'shared/domain/vocabularies';
import { compareFrench } from './french-order.ts';
import { daysBetween, monthsBetween, weeksOf } from './months.ts';
import { eventPath } from './paths.ts';

/** A line of a day. */
export interface MonthItem {
  url: string;
  label: string;
  /** « de 14 h à 17 h ». */
  hours: string;
  /** What else is said of it as it is. */
  notes: readonly string[];
  /** What is not as usual; null when all is. */
  state: string | null;
  /** Whether nothing will take place at that time. */
  isDropped: boolean;
  isExample: boolean;
}

/** A day of a table. */
export interface MonthDay {
  /** `YYYY-MM-DD`. */
  day: string;
  items: readonly MonthItem[];
  /** Why schools are away, « Vacances de Noël »; null on other days. */
  off: string | null;
}

type Dated = Pick<Event, 'title' | 'dates' | 'postponedTo' | 'eventStatus' | 'mode'>;

/** One date of an event on one of its days. */
interface EventOfDay<E extends Dated = Event> {
  event: E;
  /** « de 14 h à 17 h », « à partir de 9 h », « toute la journée », « jusqu’à 17 h ». */
  hours: string;
  /** « Complet », « Annulé », « Reporté, nouvelle date à venir », « Nouvelle date », « En ligne »; null when all is as usual. */
  state: string | null;
  /** Whether nothing will take place at that time. */
  isDropped: boolean;
}

interface Day<E extends Dated = Event> {
  /** `YYYY-MM-DD`. */
  day: string;
  events: EventOfDay<E>[];
}

/** The months (`YYYY-MM`) on a day of which an event was announced, whether kept or not. */
export function eventMonths(event: Pick<Event, 'dates' | 'postponedTo'>): string[] {
  return [...new Set(announcedDates(event).flatMap(monthsBetween))];
}

/** The weeks of a month with the events of each day, the first hour first; null for a day of another month. */
export function monthTable<E extends Dated>(month: string, events: readonly E[]): (Day<E> | null)[][] {
  const byDay = Map.groupBy(
    events.flatMap((event) => announcedDates(event).flatMap((range) => onDays(event, range, month))),
    ({ day }) => day,
  );
  const held = (day: string) => (byDay.get(day) ?? []).toSorted(inOrder).map(({ shown }) => shown);
  return weeksOf(month).map((week) => week.map((day) => (day === null ? null : { day, events: held(day) })));
}

/** The same as lines of a table that lead to the events' pages. */
export function eventWeeks(month: string, events: readonly Event[]): (MonthDay | null)[][] {
  return monthTable(month, events).map((week) =>
    week.map((day) => day && { day: day.day, off: null, items: day.events.map(eventItem) }),
  );
}

function eventItem({ event, hours, state, isDropped }: EventOfDay): MonthItem {
  const { title: label, example: isExample } = event;
  return { url: eventPath(event), label, hours, notes: [], state, isDropped, isExample };
}

interface OnDay<E extends Dated> {
  day: string;
  /** Milliseconds since 1970. */
  start: number;
  shown: EventOfDay<E>;
}

function onDays<E extends Dated>(event: E, range: DateTimeRange, month: string): OnDay<E>[] {
  const isDropped = isRangeDropped(event, range);
  const state = stateOn(event, range);
  const days = daysBetween(range).filter((day) => day.startsWith(month));
  return days.map((day) => ({
    day,
    start: Date.parse(range.start),
    shown: { event, hours: hoursOn(day, range), state, isDropped },
  }));
}

function inOrder<E extends Dated>(a: OnDay<E>, b: OnDay<E>): number {
  return a.start - b.start || compareFrench(a.shown.event.title, b.shown.event.title);
}

/** What is said of one date of an event, which a new date may have replaced. */
function stateOn(event: Dated, range: DateTimeRange): string | null {
  const { eventStatus, postponedTo, mode } = event;
  if (eventStatus === 'postponed' && range === postponedTo) return 'Nouvelle date';
  if (isAwaitingDate(event)) return `${labelOf('event-status', eventStatus)}, nouvelle date à venir`;
  if (eventStatus !== 'scheduled') return labelOf('event-status', eventStatus);
  return mode === 'online' ? labelOf('event-mode', mode) : null;
}

function isRangeDropped({ eventStatus, postponedTo }: Dated, range: DateTimeRange): boolean {
  return eventStatus === 'cancelled' || (eventStatus === 'postponed' && range !== postponedTo);
}

function hoursOn(day: string, range: DateTimeRange): string {
  const [first, last] = [parisDay(range.start), parisDay(new Date(Date.parse(range.end) - 1))];
  if (first === last) return frenchHours(range);
  if (day === first) return `à partir de ${frenchTime(range.start)}`;
  return day === last ? `jusqu’à ${frenchTime(range.end)}` : 'toute la journée';
}
