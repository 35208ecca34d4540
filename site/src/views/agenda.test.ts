import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import { byMonth, comingEvents, comingHeldEvents, eventsByMonth, openYears, pastEvents } from './agenda.ts';

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

  it('files an event under each month in which it has a date to come, at the first of them', () => {
    const long = event('long', ['2026-11-10', '2026-11-30', '2026-12-01', '2026-12-20', '2027-01-05']);
    const parts = byMonth(comingEvents([long, ...events], clock), clock);
    expect(
      parts.map(({ id, shown }) => [
        id,
        shown.map(({ event: { slug }, range }) => [slug, range.start.slice(0, 10)]),
      ]),
    ).toEqual([
      [
        'mois-2026-11',
        [
          ['long', '2026-11-30'],
          ['series', '2026-11-30'],
        ],
      ],
      [
        'mois-2026-12',
        [
          ['long', '2026-12-01'],
          ['december', '2026-12-05'],
        ],
      ],
      ['mois-2027-01', [['long', '2027-01-05']]],
    ]);
    expect(parts[1]?.shown.map(({ until }) => until)).toEqual([
      '2026-12-20T15:00:00Z',
      '2026-12-05T15:00:00Z',
    ]);
  });

  it('files what is on now under the current month, and says in which months it goes on', () => {
    const fair = event('fair', [], {
      dates: [{ start: '2026-11-30T08:00:00Z', end: '2026-12-04T16:00:00Z' }],
    });
    const season = event('season', [], {
      dates: [{ start: '2026-09-15T08:00:00Z', end: '2027-02-28T16:00:00Z' }],
    });
    const filed = (now: string) =>
      byMonth([fair, season], clockAt(new Date(now))).map(({ month, shown }) => [
        month,
        ...shown.map(({ event: { slug }, months }) => `${slug} ${months.join(' ')}`),
      ]);
    expect(filed('2026-11-22T12:00:00Z')).toEqual([
      ['2026-11', 'season 2026-11 2026-12 2027-01 2027-02', 'fair 2026-11 2026-12'],
    ]);
    expect(filed('2026-12-01T12:00:00Z')).toEqual([
      ['2026-12', 'season 2026-12 2027-01 2027-02', 'fair 2026-12'],
    ]);
    expect(
      [...eventsByMonth(byMonth([fair, season], clock))].map(([month, held]) => [month, held.size]),
    ).toEqual([
      ['2026-11', 2],
      ['2026-12', 2],
      ['2027-01', 1],
      ['2027-02', 1],
    ]);
  });

  it('shows a series without end in twelve months at most', () => {
    const days = Array.from(
      { length: 60 },
      (_, index) => `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
    );
    expect(byMonth([event('endless', days)], clock)).toHaveLength(12);
  });

  it('keeps a postponed event whose new date is awaited, last and apart, however old its first date', () => {
    const awaiting = event('awaiting', ['2026-01-10'], { eventStatus: 'postponed' });
    const coming = comingEvents([awaiting, ...events], clock);
    expect(slugs(coming)).toEqual(['series', 'december', 'awaiting']);
    expect(byMonth(coming, clock).at(-1)).toMatchObject({
      month: null,
      label: 'Nouvelle date à venir',
      shown: [{ event: awaiting, until: null }],
    });
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
