import { expect, test } from 'vitest';
import { beginningOf, sentencesOf, wordsOf } from './sentences.ts';

test.each([
  ['La réponse arrive. Elle vaut 5 ans.', 2],
  ['M. Martin reçoit Mme Blanc. Le Dr Petit vient aussi.', 2],
  ['L’article D. 421-43 fixe la durée. Voir art. 12.', 2],
  ['Le cerfa n° 13395 et la fiche n. 4 suffisent.', 1],
  ['Le plan vaut 1.9 million, soit 12.12.2022 pour la date.', 1],
  ['Des jeux, des sorties, etc. puis le repas.', 1],
  ['Des jeux, des sorties, etc. Puis le repas.', 2],
  ['Il demande\u202F: «\u202FQui vient\u202F?\u202F» et il attend.', 1],
  ['«\u202FQui vient\u202F?\u202F» Personne ne répond. Alors\u2026 Rien.', 4],
  ['Écrivez à J.-C. Durand avant le 3.', 1],
  ['Un titre\nUne ligne', 2],
  ['3 jours. 4 nuits.', 2],
])('%j has its sentences counted', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('a number in groups and a word with its article are one word each, a dash is none', () => {
  expect(wordsOf('L’Ain – 1\u202F467 enfants, 10\u202F%')).toEqual(['L’Ain', '1467', 'enfants,', '10']);
});

test('a beginning ends with a word', () => {
  expect(beginningOf(`${'mot '.repeat(14)}interminable suite`)).toBe(`${'mot '.repeat(13)}mot…`);
});
