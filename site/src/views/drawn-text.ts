/** Lines for text in a drawing, where nothing wraps by itself. */

/** Widths in em of the site's letters at their boldest, so that lines are rather too short than too long. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijlfrt'’,.:;()\s\u00A0\u202F-]/, 0.4],
  [/[mwMWŒœ]/, 0.9],
  [/\p{Lu}/u, 0.7],
];
const COMMON_WIDTH = 0.6;

/**
 * Words on as few lines as they need. No-break spaces hold; a word that is longer than a line is cut.
 *
 * @param room the width of a line, in em.
 */
export function drawnLines(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, room))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, room: number): string[] {
  const cut = [''];
  for (const letter of word) {
    const last = cut.at(-1) ?? '';
    if (widthOf(last + letter) > room) cut.push(letter);
    else cut[cut.length - 1] = last + letter;
  }
  return cut;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? COMMON_WIDTH;
}
