/** The dates of an event as its own page has them: what is to come first, what is over apart, what was given up. Pure. */
import type { Clock } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import type { DateTimeRange } from 'shared/domain/parts';

interface EventDates {
  /** To come, the next one first. */
  coming: DateTimeRange[];
  /** Over, the first one first. */
  past: DateTimeRange[];
  /** Announced once, and not kept: those of a cancelled event, the old ones of a postponed one. */
  dropped: DateTimeRange[];
}

export function eventDates(
  { dates, eventStatus, postponedTo }: Pick<Event, 'dates' | 'eventStatus' | 'postponedTo'>,
  clock: Clock,
): EventDates {
  if (eventStatus === 'cancelled') return { coming: [], past: [], dropped: dates };
  const isPostponed = eventStatus === 'postponed';
  const kept = isPostponed ? (postponedTo ? [postponedTo] : []) : dates;
  return {
    coming: kept.filter(({ end }) => !clock.hasPassed(end)),
    past: kept.filter(({ end }) => clock.hasPassed(end)),
    dropped: isPostponed ? dates : [],
  };
}
