import { expect, test } from 'vitest';
import { parisDay } from 'shared/domain/paris-time';
import { firstForm, placeChoices, propose, withDay, type RuleForm } from './rule-form.ts';

const TUESDAY = '2027-01-26';
const holidays = [{ label: 'Vacances d’hiver', start: '2027-02-13', end: '2027-02-28' }];
const form: RuleForm = { ...firstForm(TUESDAY), until: '2027-03-02' };

function proposed(changes: Partial<RuleForm>, known: string[] = []) {
  const proposals = propose({ ...form, ...changes }, holidays, known);
  if (typeof proposals === 'string') throw new Error(proposals);
  return proposals.list.map(({ range, reason }) => [parisDay(range.start), reason]);
}

test('each Tuesday until a day: those of the holidays are shown with their reason', () => {
  expect(proposed({})).toEqual([
    ['2027-01-26', null],
    ['2027-02-02', null],
    ['2027-02-09', null],
    ['2027-02-16', 'Vacances d’hiver'],
    ['2027-02-23', 'Vacances d’hiver'],
    ['2027-03-02', null],
  ]);
  expect(proposed({ withoutHolidays: false }).every(([, reason]) => reason === null)).toBe(true);
});

test('a date that the event has already is not added twice', () => {
  expect(proposed({ ending: 'count', count: 2 }, ['2027-01-26T13:00:00.000Z'])).toEqual([
    ['2027-01-26', 'déjà dans la liste'],
    ['2027-02-02', null],
  ]);
});

test('the last Tuesday of each month', () => {
  const monthly = { freq: 'MONTHLY', place: -1, until: '2027-04-30', withoutHolidays: false } as const;
  expect(proposed(monthly).map(([day]) => day)).toEqual([
    '2027-01-26',
    '2027-02-23',
    '2027-03-30',
    '2027-04-27',
  ]);
});

test.each<[Partial<RuleForm>, string]>([
  [{ day: '' }, 'Donnez le premier jour.'],
  [{ start: '' }, 'Donnez l’heure de début et l’heure de fin.'],
  [{ start: '16:00', end: '14:00' }, 'L’heure de fin doit venir après l’heure de début.'],
  [{ interval: 0 }, 'Donnez un rythme de 1 à 60.'],
  [{ interval: Number.NaN }, 'Donnez un rythme de 1 à 60.'],
  [{ weekdays: [] }, 'Cochez au moins un jour de la semaine.'],
  [{ ending: 'count', count: 1.5 }, 'Donnez un nombre de dates de 1 à 60.'],
  [{ until: '2027-02-30' }, 'Donnez le dernier jour.'],
  [{ until: '2026-12-31' }, 'Le dernier jour doit venir après le premier.'],
  [{ weekdays: [3], until: TUESDAY }, 'Aucune date ne répond à cette règle.'],
])('what is missing is said in words: %j', (changes, words) => {
  expect(propose({ ...form, ...changes }, [], [])).toBe(words);
});

test('another first day takes its weekday along, but leaves several as they were chosen', () => {
  expect(withDay(form, '2027-01-28').weekdays).toEqual([4]);
  expect(withDay({ ...form, weekdays: [1, 2] }, '2027-01-28').weekdays).toEqual([1, 2]);
  expect(withDay(form, '')).toMatchObject({ day: '', weekdays: [2] });
});

test('places in the month are named after the day', () => {
  expect(placeChoices(TUESDAY).map(({ words }) => words)).toContain('Quatrième mardi');
  expect(placeChoices(TUESDAY).at(-1)).toEqual({ place: -1, words: 'Dernier mardi' });
});
