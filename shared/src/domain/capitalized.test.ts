import { expect, test } from 'vitest';
import { capitalized } from './capitalized.ts';

test('words that begin a line take a capital, accents kept', () => {
  expect(['niveau 4', 'école', ''].map(capitalized)).toEqual(['Niveau 4', 'École', '']);
});
