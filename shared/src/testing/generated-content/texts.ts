/** Texts of realistic length, put together from the stock of sentences. */
import type { Random } from './random.ts';
import { headings, points, sentences } from './sentences.ts';
import type { Raw } from './world.ts';

const words = (text: string, marks: Raw = {}): Raw => ({ type: 'text', text, ...marks });

/** So many different sentences, about 90 characters each. */
export function proseOf(random: Random, count: number): string {
  return random.shuffled(sentences).slice(0, count).join(' ');
}

/** Up to 200 characters, said to be an example. */
export function summaryOf(random: Random): string {
  return `Exemple. ${random.pick(sentences.filter(({ length }) => length < 120))}`;
}

/** One element a line, as editors type lists. */
export function linesOf(random: Random, count: number): string {
  return random.several(points, count).join('\n');
}

/** A paragraph of rich text. */
export function paragraphOf(random: Random, count: number): Raw {
  return { type: 'paragraph', children: [words(proseOf(random, count))] };
}

/** Rich text with headings, a list, a link and `paragraphs` paragraphs of about 550 characters. */
export function articleOf(random: Random, paragraphs: number): Raw[] {
  const titles = random.shuffled(headings);
  const blocks: Raw[] = [];
  for (let index = 0; index < paragraphs; index += 1) {
    const title = titles[index / 2];
    if (index > 0 && title !== undefined)
      blocks.push({ type: 'heading', level: 2, children: [words(title)] });
    blocks.push(paragraphOf(random, 6));
  }
  return [...blocks, listOf(random), withLink(random)];
}

function listOf(random: Random): Raw {
  const children = random
    .several(points, 4)
    .map((point) => ({ type: 'list-item', children: [words(point)] }));
  return { type: 'list', format: random.pick(['ordered', 'unordered']), children };
}

function withLink(random: Random): Raw {
  const [label, url] = random.pick([
    ['les fiches métiers', '/metiers/'],
    ['l’agenda', '/agenda/'],
    ['les plans', '/plans/'],
  ] as const);
  return {
    type: 'paragraph',
    children: [
      words('Pour aller plus loin, voyez '),
      { type: 'link', url, children: [words(label)] },
      words(', '),
      words('mis à jour régulièrement', { bold: true }),
      words('.'),
    ],
  };
}

/** The last part of a page's address: small letters without accents, digits and single hyphens. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
