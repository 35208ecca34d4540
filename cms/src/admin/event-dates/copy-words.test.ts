import { expect, test } from 'vitest';
import { parisInstant } from 'shared/domain/paris-time';
import { movedWords, rangeWords, shiftWords } from './copy-words.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const at = (day: string, time: string) => parisInstant(day, time).toISOString();

test('the moved dates are shown as the copy will have them', () => {
  const entry = {
    title: 'Forum',
    dates: [{ start: at('2027-03-02', '09:00'), end: at('2027-03-02', '17:30') }],
    deadline: at('2027-02-26', '18:00'),
    isPostponed: false,
  };
  expect(movedWords(entry, 28).map(plain)).toEqual([
    'mardi 30 mars 2027, de 9 h à 17 h 30',
    'Inscription jusqu’au vendredi 26 mars 2027 à 18 h',
  ]);
});

test('a range that lacks an end says so', () => {
  expect(plain(rangeWords({ start: at('2027-03-02', '09:00'), end: null }))).toBe(
    'mardi 2 mars 2027 à 9 h, fin à préciser',
  );
  expect(rangeWords({ start: null, end: null })).toBe('date à préciser');
});

test.each([
  ['2027-03-02', '2027-03-30', '28 jours plus tard, même jour de la semaine.'],
  ['2027-03-02', '2027-03-01', '1 jour plus tôt : un mardi devient un lundi.'],
  ['2027-03-02', '2027-03-02', 'Mêmes dates que l’original.'],
])('from %s to %s: %s', (from, to, words) => expect(plain(shiftWords(from, to))).toBe(words));
