/** What staff type of a date, and what the server gets of it. Pure: days and times are those of Paris. */
import { isDay } from 'shared/domain/months';
import { parisClock, parisDay, parisInstant } from 'shared/domain/paris-time';
import type { NewDate, RequestAnswer } from '../../requests-desk/desk.ts';

export interface DateForm {
  /** `YYYY-MM-DD`, `HH:MM`; empty while they are incomplete. */
  day: string;
  from: string;
  to: string;
  place: string;
  /** Document id. */
  commune: string;
  placesTotal: number | null;
  offered: boolean;
}

/** Begins with the request's own date, where it has one. */
export function firstDateForm({ date, session, pupils }: RequestAnswer): DateForm {
  const empty = {
    day: '',
    from: '10:00',
    to: '11:00',
    place: '',
    commune: '',
    placesTotal: pupils,
    offered: false,
  };
  if (date === null) return empty;
  return {
    ...empty,
    day: parisDay(date.start),
    from: parisClock(date.start).slice(0, 5),
    to: parisClock(date.end).slice(0, 5),
    place: date.place ?? '',
    commune: session?.communeId ?? '',
  };
}

/** What is incomplete goes as it is: the server says beside which field. */
export function newDateOf({ day, from, to, place, commune, placesTotal, offered }: DateForm): NewDate {
  return { start: instant(day, from), end: instant(day, to), place, commune, placesTotal, offered };
}

function instant(day: string, time: string): string {
  return isDay(day) && /^\d\d:\d\d$/.test(time) ? parisInstant(day, time).toISOString() : '';
}
