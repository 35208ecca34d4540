/** What an editor has chosen in « Ajouter des dates », and the dates it makes. Pure. Days are `YYYY-MM-DD`, times `HH:MM`. */
import { frenchDay } from 'shared/domain/french-dates';
import { isDay, placeInMonth } from 'shared/domain/months';
import { addDays, weekday } from 'shared/domain/paris-time';
import type { DateTimeRange } from 'shared/domain/parts';
import { expand, MOST_DATES, rangeOn, type Frequency, type Recurrence } from 'shared/domain/recurrence';
import type { Holidays } from '../../event-dates/desk.ts';

export interface RuleForm {
  day: string;
  start: string;
  end: string;
  freq: Recurrence['freq'];
  interval: number;
  weekdays: readonly number[];
  place: number;
  /** Which of the two ends counts. */
  ending: 'until' | 'count';
  until: string;
  count: number;
  withoutHolidays: boolean;
}

/** One week's rule that begins on a day, for its three months to come. */
export function firstForm(day: string): RuleForm {
  return {
    day,
    start: '14:00',
    end: '16:00',
    freq: 'WEEKLY',
    interval: 1,
    weekdays: [weekday(day)],
    place: placeInMonth(day),
    ending: 'until',
    until: addDays(day, 90),
    count: 10,
    withoutHolidays: true,
  };
}

/** Another first day takes the weekday with it, unless several are chosen. */
export function withDay(form: RuleForm, day: string): RuleForm {
  if (!isDay(day)) return { ...form, day };
  const weekdays = form.weekdays.length > 1 ? form.weekdays : [weekday(day)];
  return { ...form, day, weekdays, place: placeInMonth(day) };
}

export interface Proposal {
  range: DateTimeRange;
  /** Why it is not ticked at first, in French; null when it is. */
  reason: string | null;
}

export interface Proposals {
  list: Proposal[];
  isCut: boolean;
}

/** The dates of the rule, or what the form lacks, in French. `known` are those that the event has already. */
export function propose(
  form: RuleForm,
  holidays: readonly Holidays[],
  known: readonly (string | null)[],
): Proposals | string {
  const problem = lacks(form);
  if (problem !== null) return problem;
  const { days, isCut } = expand(form.day, ruleOf(form));
  if (days.length === 0) return 'Aucune date ne répond à cette règle.';
  const taken = new Set(known.map((start) => start && Date.parse(start)));
  const list = days.map((day) => {
    const range = rangeOn(day, form.start, form.end);
    if (taken.has(Date.parse(range.start))) return { range, reason: 'déjà dans la liste' };
    return { range, reason: form.withoutHolidays ? holidaysOn(day, holidays) : null };
  });
  return { list, isCut };
}

function lacks({ day, start, end, freq, interval, weekdays, ...form }: RuleForm): string | null {
  if (!isDay(day)) return 'Donnez le premier jour.';
  if (!isTime(start) || !isTime(end)) return 'Donnez l’heure de début et l’heure de fin.';
  if (end <= start) return 'L’heure de fin doit venir après l’heure de début.';
  if (!isWhole(interval)) return 'Donnez un rythme de 1 à 60.';
  if (freq === 'WEEKLY' && weekdays.length === 0) return 'Cochez au moins un jour de la semaine.';
  if (form.ending === 'count') return isWhole(form.count) ? null : 'Donnez un nombre de dates de 1 à 60.';
  if (!isDay(form.until)) return 'Donnez le dernier jour.';
  return form.until < day ? 'Le dernier jour doit venir après le premier.' : null;
}

function ruleOf(form: RuleForm): Recurrence {
  const end = form.ending === 'until' ? { until: form.until } : { count: form.count };
  return { ...frequencyOf(form), interval: form.interval, ...end };
}

function frequencyOf({ freq, day, weekdays, place }: RuleForm): Frequency {
  if (freq === 'DAILY') return { freq };
  if (freq === 'WEEKLY') return { freq, byDay: weekdays };
  return { freq, byDay: weekday(day), place };
}

function holidaysOn(day: string, holidays: readonly Holidays[]): string | null {
  return holidays.find(({ start, end }) => start <= day && day <= end)?.label ?? null;
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function isWhole(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= MOST_DATES;
}

const places: Record<number, string> = {
  1: 'Premier',
  2: 'Deuxième',
  3: 'Troisième',
  4: 'Quatrième',
  5: 'Cinquième',
};

/** The choices of a place in the month for a day: « Deuxième mardi », « Dernier mardi ». */
export function placeChoices(day: string): { place: number; words: string }[] {
  const name = frenchDay(`${day}T12:00:00Z`).split(' ')[0] ?? '';
  const numbered = Object.entries(places).map(([place, words]) => ({
    place: Number(place),
    words: `${words} ${name}`,
  }));
  return [...numbered, { place: -1, words: `Dernier ${name}` }];
}
