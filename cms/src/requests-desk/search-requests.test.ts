import { expect, test } from 'vitest';
import { isMeant } from './search-requests.ts';
import { isSameSchool } from './same-school.ts';

const request = {
  reference: 'DI-7K3FQ2',
  school: 'Collège Saint-Exupéry',
  uai: '0010013J',
  commune: 'L’Abergement-Clémenciat',
  person: 'Noé Exemple',
};

test.each(['', 'di-7k3fq2', '7K3FQ2', 'DI-7K3', 'saint exupery', 'st exup', '0010013j', 'abergement', 'noe'])(
  '« %s » finds it',
  (typed) => {
    expect(isMeant(request, typed)).toBe(true);
  },
);

test.each(['7K3', 'DI-8', 'lalande', 'saint lalande', '???'])('« %s » does not', (typed) => {
  expect(isMeant(request, typed)).toBe(false);
});

test('schools are the same by their number, else by name and commune', () => {
  const unknown = { uai: null, school: 'Lycée de la Montagne', commune: 'Hauteville' };
  expect(isSameSchool({ ...unknown, uai: '1' }, { ...unknown, uai: '2' })).toBe(false);
  expect(isSameSchool({ ...unknown, uai: '1' }, { school: 'Autre', commune: null, uai: '1' })).toBe(true);
  expect(isSameSchool(unknown, { ...unknown, school: 'LYCEE de la montagne' })).toBe(true);
  expect(isSameSchool(unknown, { ...unknown, commune: 'Nantua' })).toBe(false);
  expect(isSameSchool(unknown, { ...unknown, uai: '1' })).toBe(false);
});
