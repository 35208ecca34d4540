import { expect, test } from 'vitest';
import { vocabularies } from 'shared/domain/vocabularies';
import { enumerations } from './enumerations.ts';

test('a code has the name its vocabulary gives it', () => {
  expect(enumerations({ family: { care: 'Soigner' } })).toEqual({ care: 'Soigner' });
});

test('a code that two vocabularies name alike has one name, and both names otherwise', () => {
  const lists = { event: { visit: 'Visite', full: 'Complet' }, other: { visit: 'Visite', full: 'Entier' } };
  expect(enumerations(lists)).toEqual({ visit: 'Visite', full: 'Complet / Entier' });
});

test('every code of every vocabulary has a French name', () => {
  const names = enumerations();
  const codes = Object.values(vocabularies).flatMap((list) => Object.keys(list));
  expect(codes.filter((code) => !names[code])).toEqual([]);
});
