/** Headings of a rich text, set under the heading of the page's part that holds it. */
import type { RichText } from 'shared/domain/rich-text';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/**
 * The level at which each block's heading is shown (undefined for other blocks): the text's highest heading becomes
 * `top`, and no heading is more than one level below the one before it.
 */
export function headingLevels(richText: RichText, top: HeadingLevel): (HeadingLevel | undefined)[] {
  const written = richText.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const highest = Math.min(...written);
  let previous = top - 1;
  return richText.map((block) => {
    if (block.type !== 'heading') return undefined;
    previous = Math.min(top + block.level - highest, previous + 1, 6);
    return previous as HeadingLevel;
  });
}
