import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { characters, makeTypeface, ours, published, weights } from './typeface.ts';

const [whole, light] = [open(published), open(ours)];

test('the file is the one that is made from the package', async () => {
  expect(readFileSync(ours).equals(await makeTypeface())).toBe(true);
});

test('it writes every character of French, and keeps those that names and quotations bring', () => {
  const french = 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ’‘“”«»‹›–—…·•°ºª²³½€£©®™×÷±−§¿¡ñÑßáíóúãõåøöäìòý\u00A0';
  const all = [...french].filter((character) => whole.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  expect(all.length).toBeGreaterThan(75);
  expect(all.filter((character) => !light.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))).toEqual([]);
  expect(light.characterSet).toEqual(
    expect.arrayContaining(Array.from({ length: 95 }, (_, at) => at + 0x20)),
  );
});

test.each([400, 600, 650, 700, 750])(
  'at weight %d its letters are those of the published one',
  async (wght) => {
    const [there, here] = await Promise.all([atWeight(published, wght), atWeight(ours, wght)]);
    const moved = light.characterSet.filter((codePoint) => {
      const [expected, found] = [there.glyphForCodePoint(codePoint), here.glyphForCodePoint(codePoint)];
      const widened = Math.abs(found.advanceWidth - expected.advanceWidth);
      return Math.max(widened, farthest(expected.path.commands, found.path.commands)) > 1;
    });
    expect(moved).toEqual([]);
  },
);

test('styles ask for no weight that it does not have', () => {
  const styles = readFileSync(path.join(import.meta.dirname, '../src/styles/fonts.css'), 'utf8');
  expect(styles).toContain(`font-weight: ${weights.min} ${weights.max};`);
});

function open(file: string): Font {
  return opened(readFileSync(file));
}

async function atWeight(file: string, wght: number): Promise<Font> {
  const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
  return opened(await subsetFont(readFileSync(file), characters, { ...options, keepFeatures: [] }));
}

function opened(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('The file holds several fonts.');
  return font;
}

/** In units of the typeface, of which a letter has a thousand: rounding moves a point by less than one. */
function farthest(expected: readonly Command[], found: readonly Command[]): number {
  if (expected.length !== found.length) return Infinity;
  const distances = expected.flatMap(({ args }, index) =>
    args.map((value, at) => Math.abs(value - (found[index]?.args[at] ?? Infinity))),
  );
  return Math.max(0, ...distances);
}

interface Command {
  args: readonly number[];
}
