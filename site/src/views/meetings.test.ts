import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import { meetingLinks } from './meetings.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const event = (day: string, changes: Partial<Event> = {}) =>
  ({
    title: `Le ${day}`,
    slug: day,
    kind: 'job_forum',
    eventStatus: 'scheduled',
    postponedTo: null,
    dates: [{ start: `${day}T13:00:00.000Z`, end: `${day}T16:00:00.000Z` }],
    ...changes,
  }) as unknown as Event;
const labels = (events: Event[]) => meetingLinks(events, clock, () => '').map(({ label }) => label);

describe('Where one meets people of a job', () => {
  it('is told by the soonest events that will be held on a known day', () => {
    const events = [
      event('2026-12-20'),
      event('2026-11-01'),
      event('2026-12-03'),
      event('2026-12-04', { eventStatus: 'cancelled' }),
      event('2026-12-05', { eventStatus: 'postponed' }),
    ];
    expect(labels(events)).toEqual(['Le 2026-12-03', 'Le 2026-12-20']);
  });

  it('is told by three of them at most', () => {
    expect(labels(Array.from({ length: 9 }, (_, index) => event(`2026-12-0${index + 1}`)))).toHaveLength(3);
  });

  it('tells the place, and the end of the date, after which browsers hide the line', () => {
    expect(meetingLinks([event('2026-12-03')], clock, () => 'à Gex')[0]).toMatchObject({
      note: 'Forum de l’emploi à Gex',
      until: '2026-12-03T16:00:00.000Z',
    });
  });
});
