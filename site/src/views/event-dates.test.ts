import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import { eventDates } from './event-dates.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const on = (day: string) => ({ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` });
const days = (changes: Partial<Event>) => {
  const dates = ['2026-11-01', '2026-11-22', '2026-12-05'].map(on);
  const found = eventDates({ dates, eventStatus: 'scheduled', postponedTo: null, ...changes }, clock);
  const told = (ranges: { start: string }[]) => ranges.map(({ start }) => start.slice(0, 10));
  return { coming: told(found.coming), past: told(found.past), dropped: told(found.dropped) };
};

describe('The dates of an event', () => {
  it('are those to come, today’s until its end, and those over', () => {
    expect(days({})).toEqual({ coming: ['2026-11-22', '2026-12-05'], past: ['2026-11-01'], dropped: [] });
  });

  it('are all given up when it is cancelled', () => {
    const dropped = ['2026-11-01', '2026-11-22', '2026-12-05'];
    expect(days({ eventStatus: 'cancelled' })).toEqual({ coming: [], past: [], dropped });
  });

  it('are the new one and the old ones when it is postponed, the new one awaited or over in its turn', () => {
    const dates = [on('2026-11-01')];
    const postponed = { dates, eventStatus: 'postponed' } as const;
    const dropped = ['2026-11-01'];
    expect(days(postponed)).toEqual({ coming: [], past: [], dropped });
    expect(days({ ...postponed, postponedTo: on('2027-01-12') })).toEqual({
      coming: ['2027-01-12'],
      past: [],
      dropped,
    });
    expect(days({ ...postponed, postponedTo: on('2026-11-12') })).toEqual({
      coming: [],
      past: ['2026-11-12'],
      dropped,
    });
  });
});
