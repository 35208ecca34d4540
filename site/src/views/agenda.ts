/** Events as the agenda orders them. « Over » is judged on the dates announced, at the instant the site is rendered for. */
import { frenchMonth, parisDay } from 'shared/domain/french-dates';
import { isOver, type Event } from 'shared/domain/event';
import { shownDate } from './events.ts';

interface MonthOfEvents {
  /** `2026-12`, for an anchor. */
  key: string;
  /** « décembre 2026 ». */
  label: string;
  events: Event[];
}

/** Events that are not over, the soonest first. */
export function comingEvents(events: readonly Event[], instant: Date): Event[] {
  const start = (event: Event) => Date.parse(shownDate(event, instant).start);
  return events.filter((event) => !isOver(event, instant)).toSorted((a, b) => start(a) - start(b));
}

/** Events that are over, the latest first. */
export function pastEvents(events: readonly Event[], instant: Date): Event[] {
  const start = (event: Event) => Date.parse(shownDate(event, instant).start);
  return events.filter((event) => isOver(event, instant)).toSorted((a, b) => start(b) - start(a));
}

/** Coming events under the month of their next date. */
export function byMonth(coming: readonly Event[], instant: Date): MonthOfEvents[] {
  const months = new Map<string, MonthOfEvents>();
  for (const event of coming) {
    const { start } = shownDate(event, instant);
    const key = parisDay(start).slice(0, 7);
    const month = months.get(key) ?? { key, label: frenchMonth(start), events: [] };
    months.set(key, { ...month, events: [...month.events, event] });
  }
  return [...months.values()];
}

/** The coming events that are about a job and will be held. */
export function comingEventsOfJob(events: readonly Event[], jobId: string, instant: Date): Event[] {
  return comingEvents(events, instant).filter(
    ({ jobs, eventStatus }) => jobs.includes(jobId) && eventStatus !== 'cancelled',
  );
}
