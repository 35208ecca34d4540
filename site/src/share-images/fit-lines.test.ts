import { expect, test } from 'vitest';
import { fitLines } from './fit-lines.ts';

/** Each character is as wide as half its size. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const room = {
  width: 100,
  sizes: [
    { size: 20, lines: 2 },
    { size: 10, lines: 3 },
  ],
};

test('a short title stands large on one line', () => {
  expect(fitLines('Bonjour', room, measure)).toEqual({ lines: ['Bonjour'], size: 20 });
});

test('words that do not fit go to the next line', () => {
  expect(fitLines('Bonjour les amis', room, measure)).toEqual({ lines: ['Bonjour', 'les amis'], size: 20 });
});

test('a longer title stands smaller', () => {
  expect(fitLines('Bonjour à toutes et à tous', room, measure)).toEqual({
    lines: ['Bonjour à toutes et', 'à tous'],
    size: 10,
  });
});

test('what is too long for the smallest size ends with an ellipsis and stays within its room', () => {
  const { lines, size } = fitLines('mot '.repeat(40), room, measure);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
  for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(100);
});

test('a word longer than a line is cut', () => {
  const { lines } = fitLines('x'.repeat(80), room, measure);
  expect(lines).toHaveLength(1);
  expect(measure(lines[0] ?? '', 10)).toBeLessThanOrEqual(100);
});
