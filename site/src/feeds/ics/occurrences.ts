/** The dates of an event as calendars know them: each under a name of its own. Pure. */
import { isAwaitingDate, type Event } from 'shared/domain/event';
import type { DateTimeRange } from 'shared/domain/parts';
import { parisDay } from 'shared/domain/paris-time';

type Dates = Pick<Event, 'dates' | 'eventStatus' | 'postponedTo'>;

interface Occurrence {
  /** `20261203`, `20261203-2`: names the date among those of its event. */
  name: string;
  range: DateTimeRange;
  /**
   * `moved`: this is the new date. `awaited`: its new date is not known. `replaced`: another date stands for it.
   */
  fate: 'held' | 'cancelled' | 'moved' | 'awaited' | 'replaced';
}

/**
 * Each date is named by the day it was announced for, a second one of the same day by its rank as well. So a date keeps
 * its name when its words or hours change and when other days come or go, which a rank among all would not; and an event
 * postponed to a new date moves its first one there. A date goes by another name when editors change its day without
 * postponing, and when one of the same day comes before it or goes: dates have no identity of their own, so that a name
 * which outlives its sibling would have to tell the hour, and would not outlive a change of it. Who subscribes still sees
 * the right dates, since what leaves a feed leaves the calendar; a reminder set on that date is lost, and who had added
 * the event by a file may keep a date that is gone.
 */
export function occurrencesOf(event: Dates): Occurrence[] {
  const names = dayNames(event.dates);
  return event.dates.map((range, index) => {
    const fate = fateOf(event, index);
    const moved = fate === 'moved' ? event.postponedTo : null;
    return { name: names[index] ?? '', range: moved ?? range, fate };
  });
}

function fateOf(event: Dates, index: number): Occurrence['fate'] {
  if (event.eventStatus === 'cancelled') return 'cancelled';
  if (event.eventStatus !== 'postponed') return 'held';
  if (isAwaitingDate(event)) return 'awaited';
  return index === 0 ? 'moved' : 'replaced';
}

function dayNames(dates: readonly DateTimeRange[]): string[] {
  const ranks = new Map<string, number>();
  return dates.map(({ start }) => {
    const day = parisDay(start).replaceAll('-', '');
    const rank = (ranks.get(day) ?? 0) + 1;
    ranks.set(day, rank);
    return rank === 1 ? day : `${day}-${rank}`;
  });
}
