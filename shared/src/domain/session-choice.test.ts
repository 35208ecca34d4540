import { expect, it } from 'vitest';
import { sessionChoice } from './session-choice.ts';

const session = {
  start: '2027-01-12T09:00:00Z',
  end: '2027-01-12T10:00:00Z',
  placesTotal: 30,
  placesTaken: 18,
  example: false,
};
const when = 'mardi 12 janvier 2027, de 10 h à 11 h, Bourg-en-Bresse';

it.each([
  [{}, `${when}, 12 places sur 30`],
  [{ placesTaken: 29 }, `${when}, 1 place sur 30`],
  [{ placesTaken: 30 }, `${when}, complet (liste d’attente)`],
  [{ placesTotal: null, placesTaken: 1 }, `${when}, complet (liste d’attente)`],
  [{ placesTotal: null, placesTaken: 0 }, when],
  [{ example: true, placesTotal: null, placesTaken: null }, `${when}, exemple`],
])('a date with %o is offered as « %s »', (changes, words) => {
  const choice = sessionChoice({ ...session, ...changes }, 'Bourg-en-Bresse');
  expect(choice.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(words);
});
