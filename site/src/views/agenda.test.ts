import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import { byMonth, comingEvents, comingHeldEvents, openYears, pastEvents } from './agenda.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));

const event = (slug: string, days: string[], changes: Partial<Event> = {}) =>
  ({
    slug,
    dates: days.map((day) => ({ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` })),
    postponedTo: null,
    eventStatus: 'scheduled',
    jobs: [],
    ...changes,
  }) as unknown as Event;

const slugs = (events: Event[]) => events.map(({ slug }) => slug);

describe('The agenda', () => {
  const december = event('december', ['2026-12-05']);
  const series = event('series', ['2026-11-10', '2026-11-30']);
  const october = event('october', ['2026-10-01']);
  const september = event('september', ['2026-09-01']);
  const events = [december, september, october, series];

  it('keeps an event until its last date has passed, the soonest next date first', () => {
    expect(slugs(comingEvents(events, clock))).toEqual(['series', 'december']);
  });

  it('lists past events from the latest', () => {
    expect(slugs(pastEvents(events, clock))).toEqual(['october', 'september']);
  });

  it('files an event under the month of its next date', () => {
    expect(
      byMonth(comingEvents(events, clock), clock).map(({ id, events: held }) => [id, slugs(held)]),
    ).toEqual([
      ['mois-2026-11', ['series']],
      ['mois-2026-12', ['december']],
    ]);
  });

  it('keeps a postponed event whose new date is awaited, last and apart, however old its first date', () => {
    const awaiting = event('awaiting', ['2026-01-10'], { eventStatus: 'postponed' });
    const coming = comingEvents([awaiting, ...events], clock);
    expect(slugs(coming)).toEqual(['series', 'december', 'awaiting']);
    expect(byMonth(coming, clock).at(-1)?.label).toBe('Nouvelle date à venir');
    expect(slugs(pastEvents([awaiting, october], clock))).toEqual(['october']);
  });

  it('never sends readers to a cancelled event', () => {
    const cancelled = event('cancelled', ['2026-12-04'], { eventStatus: 'cancelled' });
    expect(slugs(comingHeldEvents([cancelled, december], clock))).toEqual(['december']);
  });
});

describe('The years an agenda is made from', () => {
  const years = ['2011', '2024', '2026', '2027', 'awaited'];
  const open = (now: string) => openYears(years, clockAt(new Date(now)));

  it('are those not over, the last one that is, and the events awaited', () => {
    expect(open('2026-11-22T12:00:00Z')).toEqual(['2024', '2026', '2027', 'awaited']);
  });

  it('move on at midnight in Paris', () => {
    expect(open('2026-12-31T22:59:00Z')).toContain('2024');
    expect(open('2026-12-31T23:01:00Z')).toEqual(['2026', '2027', 'awaited']);
  });
});
