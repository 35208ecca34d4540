import { describe, expect, it } from 'vitest';
import type { Event } from 'shared/domain/event';
import { eventMonths, monthTable } from './month-table.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const range = (start: string, end: string) => ({ start, end });
const onDay = (day: string, hour = 13) =>
  range(
    `${day}T${String(hour).padStart(2, '0')}:00:00Z`,
    `${day}T${String(hour + 2).padStart(2, '0')}:00:00Z`,
  );

const event = (title: string, dates: Event['dates'], changes: Partial<Event> = {}) =>
  ({ title, dates, postponedTo: null, eventStatus: 'scheduled', mode: 'offline', ...changes }) as Event;

/** « 12 : salon, de 14 h à 16 h », for every day that holds something. */
const told = (month: string, ...events: Event[]) =>
  monthTable(month, events)
    .flat()
    .flatMap((day) =>
      (day?.events ?? []).map(({ event: { title }, hours, state, isDropped }) =>
        plain(
          [`${day?.day.slice(-2)} ${title}`, hours, state, isDropped && 'dropped'].filter(Boolean).join(', '),
        ),
      ),
    );

describe('The table of a month', () => {
  it('has each date of an event on its day, and those of other months left out', () => {
    const series = event('série', [onDay('2026-11-30'), onDay('2026-12-01'), onDay('2026-12-08')]);
    expect(told('2026-12', series)).toEqual(['01 série, de 14 h à 16 h', '08 série, de 14 h à 16 h']);
  });

  it('has an event of several days on each of them, with the hours of that day', () => {
    const fair = event('salon', [range('2026-12-30T08:00:00Z', '2027-01-01T16:00:00Z')]);
    expect(told('2026-12', fair)).toEqual(['30 salon, à partir de 9 h', '31 salon, toute la journée']);
    expect(told('2027-01', fair)).toEqual(['01 salon, jusqu’à 17 h']);
  });

  it('orders a day by its hours, then by title', () => {
    const day = '2026-12-10';
    const events = [event('b', [onDay(day)]), event('a', [onDay(day)]), event('c', [onDay(day, 8)])];
    expect(told('2026-12', ...events).map((line) => line.slice(3, 4))).toEqual(['c', 'a', 'b']);
  });

  it('says in words what changes plans, and what will not take place', () => {
    const day = [onDay('2026-12-10')];
    const state = (changes: Partial<Event>) =>
      told('2026-12', event('x', day, changes)).map((line) => line.slice(22));
    expect(state({})).toEqual(['']);
    expect(state({ eventStatus: 'full' })).toEqual(['Complet']);
    expect(state({ eventStatus: 'cancelled' })).toEqual(['Annulé, dropped']);
    expect(state({ eventStatus: 'moved_online' })).toEqual(['En ligne désormais']);
    expect(state({ mode: 'online' })).toEqual(['En ligne']);
    expect(state({ eventStatus: 'postponed' })).toEqual(['Reporté, nouvelle date à venir, dropped']);
  });

  it('has a postponed event on its old day as such, and on its new one', () => {
    const moved = event('x', [onDay('2026-12-10')], {
      eventStatus: 'postponed',
      postponedTo: onDay('2026-12-17'),
    });
    expect(told('2026-12', moved)).toEqual([
      '10 x, de 14 h à 16 h, Reporté, dropped',
      '17 x, de 14 h à 16 h, Nouvelle date',
    ]);
  });

  it('holds an event of sixty dates', () => {
    const dates = Array.from({ length: 60 }, (_, index) => onDay('2026-12-10', index % 20));
    expect(told('2026-12', event('x', dates))).toHaveLength(60);
  });

  it('keeps the hour of Paris whatever the season', () => {
    const dates = [onDay('2026-10-24'), onDay('2026-10-26')];
    expect(told('2026-10', event('x', dates))).toEqual(['24 x, de 15 h à 17 h', '26 x, de 14 h à 16 h']);
  });
});

it('An event stands in each month of its announced dates', () => {
  const moved = event('x', [range('2026-11-30T20:00:00Z', '2026-12-01T08:00:00Z')], {
    eventStatus: 'postponed',
    postponedTo: onDay('2027-02-01'),
  });
  expect([...new Set(eventMonths(moved))]).toEqual(['2026-11', '2026-12', '2027-02']);
});
