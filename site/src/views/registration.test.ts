import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import { registrationState } from './registration.ts';

const at = (now: string) => clockAt(new Date(now));
const clock = at('2026-11-22T12:00:00Z');
const dates = [{ start: '2026-12-05T13:00:00Z', end: '2026-12-05T15:00:00Z' }];
const registration = {
  needed: true,
  url: 'https://example.org/',
  email: null,
  deadline: '2026-12-01T12:00:00Z',
  capacity: null,
};
const event = (changes: Partial<Event>) =>
  ({ dates, postponedTo: null, eventStatus: 'scheduled', registration, ...changes }) as Event;

describe('Registration for an event', () => {
  it('is open until its deadline, then closed', () => {
    expect(registrationState(event({}), clock)).toBe('open');
    expect(registrationState(event({}), at('2026-12-01T12:00:00Z'))).toBe('closed');
    expect(registrationState(event({ registration: { ...registration, deadline: null } }), clock)).toBe(
      'open',
    );
  });

  it('is not needed where the editor asked for none, and unknown where nothing is said', () => {
    expect(registrationState(event({ registration: null }), clock)).toBe('unknown');
    const none = { ...registration, needed: false, url: null };
    expect(registrationState(event({ registration: none }), clock)).toBe('free');
  });

  it('is offered where a way to register is given, even if none is needed', () => {
    const withUrl = { ...registration, needed: false };
    const withEmail = { ...withUrl, url: null, email: 'inscriptions@example.org' };
    expect(registrationState(event({ registration: withUrl }), clock)).toBe('optional');
    expect(registrationState(event({ registration: withEmail }), clock)).toBe('optional');
    expect(registrationState(event({ registration: withUrl }), at('2026-12-02T12:00:00Z'))).toBe('closed');
  });

  it('gives way to what happened to the event', () => {
    expect(registrationState(event({ eventStatus: 'full' }), clock)).toBe('full');
    expect(registrationState(event({ eventStatus: 'cancelled' }), clock)).toBe('cancelled');
    expect(registrationState(event({}), at('2026-12-06T12:00:00Z'))).toBe('over');
    expect(registrationState(event({ eventStatus: 'postponed' }), at('2026-12-06T12:00:00Z'))).toBe(
      'postponed',
    );
  });
});
