import { expect, test } from 'vitest';
import { vocabularies } from 'shared/domain/vocabularies';
import { termsOf } from './terms.ts';

test('a code has the name it has in its own list, whatever another list calls it', () => {
  const names = (list: object) => termsOf(Object.keys(list))?.find(({ value }) => value === 'full')?.label;
  expect(names(vocabularies['event-status'])).toBe('Complet');
  expect(names(vocabularies['accessibility-state'])).toBe('totalement conforme');
});

test('no two lists have the same codes', () => {
  const lists = Object.values(vocabularies).map((list) => Object.keys(list).join());
  expect(new Set(lists).size).toBe(lists.length);
});

test('a list that is not ours keeps its own words', () => {
  expect(termsOf(['draft', 'published'])).toBeUndefined();
});
