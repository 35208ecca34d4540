import { expect, it } from 'vitest';
import { countSentence, quoted } from './sentences.ts';

it.each([
  ['amp', 12, 'all', '12\u00A0résultats pour «\u202Famp\u202F».'],
  ['amp', 1, 'all', '1\u00A0résultat pour «\u202Famp\u202F».'],
  ['amp', 0, 'all', 'Aucun résultat pour «\u202Famp\u202F».'],
  ['nounuo', 1, 'close', 'Aucun résultat exact pour «\u202Fnounuo\u202F». 1\u00A0résultat proche.'],
  [
    'un deux',
    2,
    'some',
    'Aucun résultat avec tous les mots de «\u202Fun deux\u202F». 2\u00A0résultats avec une partie des mots.',
  ],
] as const)('the count of « %s »: %i, %s', (query, count, nearness, sentence) => {
  expect(countSentence(query, count, nearness)).toBe(sentence);
});

it('a long query is quoted by its beginning, on one line', () => {
  expect(quoted(' a\n\tb ')).toBe('«\u202Fa b\u202F»');
  expect(quoted('😀'.repeat(100))).toBe(`«\u202F${'😀'.repeat(60)}…\u202F»`);
});
