/**
 * The picture that goes with a page when someone shares it (Open Graph, 1200 × 630 pixels): what it is, its title, whose
 * site it is, with the site's mark.
 */
import { SHARE_SIZE } from 'shared/domain/snapshot';
import { fitLines } from './fit-lines.ts';
import { outlines, widthOf } from './letters.ts';

export interface ShareImage {
  /** « Fiche métier ». */
  kind: string;
  title: string;
  siteName: string;
}

const { width: SHARE_WIDTH, height: SHARE_HEIGHT } = SHARE_SIZE;

/** The light scheme of `tokens.css`: a picture that is sent on cannot follow the reader's. */
const PAPER = '#fbf6ec';
const INK = '#12352f';
const BAND = '#0d4a42';
const ON_BAND = '#fffdf8';
const ACCENT = '#de6b52';
const HONEY = '#e7ab42';

const MARGIN = 72;
const BAND_TOP = 510;
const TITLE_ROOM = {
  width: SHARE_WIDTH - 2 * MARGIN,
  sizes: [
    { size: 92, lines: 2 },
    { size: 76, lines: 3 },
    { size: 60, lines: 4 },
    { size: 50, lines: 5 },
  ],
};
const LINE_HEIGHT = 1.14;

/** @returns an SVG without any text of its own: its letters are outlines. */
export function drawShareImage({ kind, title, siteName }: ShareImage): string {
  const { lines, size } = fitLines(title, TITLE_ROOM, widthOf);
  const top = 196 + size * 0.78;
  const words = lines.map((line, index) =>
    outlines(line, size, { x: MARGIN, y: top + index * size * LINE_HEIGHT }, INK),
  );
  const nameSize = Math.min(40, (40 * (SHARE_WIDTH - 3 * MARGIN - 80)) / widthOf(siteName, 40));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="${PAPER}"/>`,
    outlines(kind, 38, { x: MARGIN, y: 112 }, INK),
    `<path d="M${MARGIN} 140q60 30 120 0" fill="none" stroke="${ACCENT}" stroke-width="10" stroke-linecap="round"/>`,
    ...words,
    `<rect y="${BAND_TOP}" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT - BAND_TOP}" fill="${BAND}"/>`,
    mark(MARGIN, BAND_TOP + 22),
    outlines(siteName, nameSize, { x: MARGIN + 104, y: BAND_TOP + 74 }, ON_BAND),
    '</svg>',
  ].join('');
}

/** The two people of the site's mark. */
function mark(x: number, y: number): string {
  return [
    `<g transform="translate(${x} ${y}) scale(1.2)">`,
    `<circle cx="25" cy="19" r="8" fill="${ON_BAND}"/>`,
    `<path d="M10 53c0-13 6-23 15-23 6 0 10.500 4.500 13 11-4 2.500-6.500 6.700-7 12z" fill="${ON_BAND}"/>`,
    `<circle cx="44" cy="31" r="6.500" fill="${HONEY}"/>`,
    `<path d="M34 53c0-8 4-13.500 10-13.500S54 45 54 53z" fill="${HONEY}"/>`,
    '</g>',
  ].join('');
}
