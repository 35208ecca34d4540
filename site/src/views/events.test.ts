import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { isDateDropped, otherDates, placeLine, shownDate, stateWords } from './events.ts';

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

describe('The state of an event', () => {
  it('is told when it changes plans, and that a new date is awaited', () => {
    const later = { start: '2027-01-12T13:00:00Z', end: '2027-01-12T15:00:00Z' };
    expect(stateWords(event({}))).toBeNull();
    expect(stateWords(event({ eventStatus: 'cancelled' }))).toBe('Annulé');
    expect(stateWords(event({ eventStatus: 'postponed', postponedTo: later }))).toBe('Reporté');
    expect(stateWords(event({ eventStatus: 'postponed' }))).toBe('Reporté, nouvelle date à venir');
  });
});
