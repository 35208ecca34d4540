import { expect, test } from 'vitest';
import { fullDateWords } from './full-date-words.ts';

test.each([
  [10, 20, 'Cette date n’a plus que 10 places pour 20 élèves.'],
  [1, 2, 'Cette date n’a plus que 1 place pour 2 élèves.'],
  [0, 1, 'Cette date est complète : il n’y a plus de place pour 1 élève.'],
])('%d places left for %d pupils', (room, pupils, words) => {
  expect(fullDateWords(room, pupils).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(words);
});
