import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import {
  isDateDropped,
  listedDates,
  otherDates,
  overAt,
  placeLine,
  shownDate,
  stateWords,
} from './events.ts';

const belley = { name: 'Belley' } as Commune;
const event = (changes: Partial<Event>) =>
  ({
    place: { name: 'Médiathèque' },
    mode: 'offline',
    eventStatus: 'scheduled',
    postponedTo: null,
    dates: [],
    ...changes,
  }) as Event;
const dates = (count: number) => Array.from({ length: count }, () => ({ start: '', end: '' }));

describe('Where an event is', () => {
  it('is its place and commune, whichever are known', () => {
    expect(placeLine(event({}), belley)).toBe('Médiathèque, Belley');
    expect(placeLine(event({ place: null }), belley)).toBe('Belley');
    expect(placeLine(event({ place: null }), undefined)).toBeNull();
  });

  it('is online when it moved there, whatever place is still written', () => {
    expect(placeLine(event({ eventStatus: 'moved_online' }), belley)).toBe('En ligne');
  });

  it('is both for a mixed event', () => {
    expect(placeLine(event({ mode: 'mixed' }), belley)).toBe('Médiathèque, Belley, et en ligne');
  });
});

describe('The other dates of an event', () => {
  it('are counted', () => {
    expect(otherDates(event({ dates: dates(1) }))).toBe('');
    expect(otherDates(event({ dates: dates(2) }))).toBe(', et une autre date');
    expect(otherDates(event({ dates: dates(4) }))).toBe(', et 3\u00A0autres dates');
  });

  it('are not told of a postponed event, whose old date is no choice', () => {
    expect(otherDates(event({ eventStatus: 'postponed', dates: dates(2) }))).toBe('');
  });
});

describe('The date that stands for an event', () => {
  const old = { start: '2026-12-01T13:00:00Z', end: '2026-12-01T15:00:00Z' };
  const later = { start: '2027-01-12T13:00:00Z', end: '2027-01-12T15:00:00Z' };
  const clock = clockAt(new Date('2026-11-22T12:00:00Z'));

  it('is the new one of a postponed event, even before the old one has passed', () => {
    const postponed = event({ eventStatus: 'postponed', dates: [old], postponedTo: later });
    expect(shownDate(postponed, clock)).toBe(later);
    expect(isDateDropped(postponed)).toBe(false);
  });

  it('is dropped when the event is cancelled or its new date unknown', () => {
    expect(isDateDropped(event({ eventStatus: 'postponed', dates: [old] }))).toBe(true);
    expect(isDateDropped(event({ eventStatus: 'cancelled', dates: [old] }))).toBe(true);
    expect(isDateDropped(event({ dates: [old] }))).toBe(false);
  });
});

describe('The dates under which lists show an event', () => {
  const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
  const on = (day: string) => ({ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` });
  const series = [on('2026-11-01'), on('2026-12-01'), on('2026-12-02')];
  const days = (changes: Partial<Event>) =>
    listedDates(event({ dates: series, ...changes }), clock).map(({ start }) => start.slice(0, 10));

  it('are those to come, a cancelled event’s own too', () => {
    expect(days({})).toEqual(['2026-12-01', '2026-12-02']);
    expect(days({ eventStatus: 'cancelled' })).toEqual(['2026-12-01', '2026-12-02']);
  });

  it('are the new one alone of a postponed event, and none while it is awaited', () => {
    expect(days({ eventStatus: 'postponed', postponedTo: on('2027-01-12') })).toEqual(['2027-01-12']);
    expect(days({ eventStatus: 'postponed' })).toEqual([]);
  });

  it('are never none of an event that has some date to come', () => {
    expect(days({ eventStatus: 'postponed', postponedTo: on('2026-11-02') })).toEqual(['2026-11-02']);
    expect(days({ dates: series.slice(0, 1), postponedTo: on('2027-01-12') })).toEqual(['2027-01-12']);
  });

  it('end with the last end of all, though it began before another', () => {
    const long = { start: '2026-12-01T08:00:00Z', end: '2026-12-31T08:00:00Z' };
    expect(overAt(event({ dates: [long, on('2026-12-02')] }))).toBe(long.end);
    expect(overAt(event({ dates: series, postponedTo: on('2027-01-12') }))).toBe('2027-01-12T15:00:00Z');
    expect(overAt(event({ dates: series, eventStatus: 'postponed' }))).toBeNull();
  });
});

describe('The state of an event', () => {
  it('is told when it changes plans, and that a new date is awaited', () => {
    const later = { start: '2027-01-12T13:00:00Z', end: '2027-01-12T15:00:00Z' };
    expect(stateWords(event({}))).toBeNull();
    expect(stateWords(event({ eventStatus: 'cancelled' }))).toBe('Annulé');
    expect(stateWords(event({ eventStatus: 'postponed', postponedTo: later }))).toBe('Reporté');
    expect(stateWords(event({ eventStatus: 'postponed' }))).toBe('Reporté, nouvelle date à venir');
  });
});
