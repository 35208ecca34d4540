import { expect, test } from 'vitest';
import { dayInWords, isFresh, sizeInWords, summaryOf } from './words.ts';

const file = {
  id: 1,
  name: 'a.png',
  mime: 'image/png',
  size: 1_500_000,
  addedAt: '2026-11-20T23:30:00Z',
  url: '/a',
  preview: null,
};

test.each([
  [0, '0\u00A0octets'],
  [999, '999\u00A0octets'],
  [12_345, '12\u00A0Ko'],
  [3_400_000, '3,4\u00A0Mo'],
  [5_000_000_000_000, '5\u202F000\u00A0Go'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test('the summary counts files and their weight', () => {
  expect(summaryOf([])).toBe('Tous les fichiers de la médiathèque servent.');
  expect(summaryOf([file])).toBe('1 fichier ne sert nulle part (1,5\u00A0Mo).');
  expect(summaryOf([file, file])).toBe('2 fichiers ne servent nulle part (3\u00A0Mo).');
});

test('days are those of Paris', () => {
  expect(dayInWords(file.addedAt)).toBe('21 novembre 2026');
});

test('a file is fresh for a day', () => {
  expect(isFresh(file, new Date('2026-11-21T23:29:00Z'))).toBe(true);
  expect(isFresh(file, new Date('2026-11-21T23:30:00Z'))).toBe(false);
});
