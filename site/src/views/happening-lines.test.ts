import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import { comingEventLine } from './happening-lines.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const event = (over: object) =>
  ({
    title: 'Forum',
    slug: 'forum',
    kind: 'fair',
    dates: [
      { start: '2026-11-20T23:30:00Z', end: '2026-11-21T12:00:00Z' },
      { start: '2026-12-04T23:30:00Z', end: '2026-12-05T12:00:00Z' },
    ],
    eventStatus: 'scheduled',
    postponedTo: null,
    example: false,
    ...over,
  }) as Event;

describe('The line of an event to come', () => {
  it('stands under its next day in Paris and leads to its page', () => {
    expect(comingEventLine(event({}), clock)).toEqual({
      day: '2026-12-05',
      label: 'Forum',
      url: '/agenda/forum/',
      note: 'Salon',
    });
  });

  it('tells its state and that it is an example', () => {
    const line = comingEventLine(event({ eventStatus: 'full', example: true }), clock);
    expect(line.note).toBe('Salon, complet, exemple');
  });
});
