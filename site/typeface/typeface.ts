/**
 * The site's typeface: of the published one, the weights that styles use and the characters that texts in French may hold,
 * names of people and places included. What it lacks, such as an Icelandic letter, comes in the stand-in of
 * `src/styles/fonts.css`. Half of the file is left, which everyone loads on a first visit.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** As published, for Latin letters, upright, in all weights. */
export const published = fileURLToPath(
  import.meta
    .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
);

/** As pages load it; `src/styles/fonts.css` names it with its weights. */
export const ours = fileURLToPath(import.meta.resolve('../src/styles/atkinson-hyperlegible-next.woff2'));

export const weights = { min: 400, max: 750 } as const;

/** Signs that the published one has and no French text needs: accents alone, fractions' parts, letters of the North. */
const LEFT_OUT = /[¢¤¥¦¨¬¯´¸ÐÞðþˆ˚˜⁄∕]/;
/** Latin letters with their accents; œ, Œ; spaces, dashes, quotation marks, bullets; the euro, ™, the minus. */
export const characters = [
  [0x20, 0xff],
  [0x152, 0x153],
  [0x2000, 0x22ff],
]
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((character) => !LEFT_OUT.test(character))
  .join('');

/** Kerning, and figures of one width for tables (`tabular-nums`). */
const FEATURES = ['kern', 'tnum'];

/** @returns the file's bytes, the same for the same versions of the packages. */
export async function makeTypeface(): Promise<Buffer> {
  return subsetFont(await readFile(published), characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: { ...weights, default: weights.min } },
  });
}
