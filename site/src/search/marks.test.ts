import { expect, it } from 'vitest';
import { isMarked, markedParts } from './marks.ts';

const marked = (text: string, ...forms: string[]) =>
  markedParts(text, new Set(forms)).map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part));

it('marks the words found, however they are written', () => {
  expect(marked('L’Abergement-Clémenciat, l’été', 'abergement')).toEqual([
    '[L’Abergement-Clémenciat]',
    ', l’été',
  ]);
  expect(marked('Les éducatrices', 'educateur')).toEqual(['Les ', '[éducatrices]']);
});

it('leaves a text whole where nothing was found', () => {
  expect(marked('<b>Salon</b>', 'forum')).toEqual(['<b>Salon</b>']);
  expect(marked('', 'forum')).toEqual([]);
  expect(isMarked('Salon', new Set(['forum']))).toBe(false);
  expect(isMarked('Salon', new Set(['salon']))).toBe(true);
});
