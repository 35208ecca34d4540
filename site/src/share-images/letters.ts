/**
 * Words as outlines of the site's own typeface, so that a drawing shows the same letters on every machine, whatever fonts
 * it has.
 */
import fontFile from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline';
import { create, type Font } from 'fontkitten';

let opened: Font | undefined;

/** The file comes as a `data:` address, within the code: it is at hand wherever the code runs. */
function font(): Font {
  if (!opened) {
    const found = create(Buffer.from(fontFile.slice(fontFile.indexOf(',') + 1), 'base64'));
    if (found.isCollection) throw new Error('The typeface holds several fonts.');
    opened = found;
  }
  return opened;
}

/** The width of a line in pixels, at a size in pixels. */
export function widthOf(text: string, size: number): number {
  const advance = glyphs(text).reduce((total, { advanceWidth }) => total + advanceWidth, 0);
  return (advance * size) / font().unitsPerEm;
}

/** An SVG group that draws a line of text from its baseline's left end. Pixels. */
export function outlines(text: string, size: number, at: { x: number; y: number }, fill: string): string {
  const scale = size / font().unitsPerEm;
  let advance = 0;
  const paths = glyphs(text).map(({ path, advanceWidth }) => {
    const drawn = `<path transform="translate(${advance} 0)" d="${path.toSVG()}"/>`;
    advance += advanceWidth;
    return drawn;
  });
  return `<g transform="translate(${at.x} ${at.y}) scale(${scale} ${-scale})" fill="${fill}">${paths.join('')}</g>`;
}

/** What the typeface cannot write is left out; narrow spaces, which it does not have, are whole ones. */
function glyphs(text: string) {
  const drawable = [...text.replace(/\s/g, ' ')].filter((character) =>
    font().hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  return font().glyphsForString(drawable.join(''));
}
