/** A free page made of blocks, at the root of the site. */
import { z } from 'zod';
import { block } from './blocks.ts';
import { entryFields, list, requiredText, slug } from './fields.ts';
import { image } from './media.ts';

/** First parts of addresses that belong to the site's own pages and files. */
const RESERVED_SLUGS = new Set([
  '404',
  'accessibilite',
  'actualites',
  'agenda',
  'calendriers',
  'communes',
  'demander-une-intervention',
  'documents',
  'donnees',
  'fonts',
  'hors-ligne',
  'images',
  'interventions-scolaires',
  'metiers',
  'partage',
  'plan-du-site',
  'plans',
  'recherche',
  'sitemaps',
]);

export const page = z.object({
  ...entryFields,
  title: requiredText(),
  slug: slug.refine((value) => !RESERVED_SLUGS.has(value), 'est l’adresse d’une rubrique du site.'),
  summary: requiredText(200),
  image: image.nullable(),
  blocks: list(block),
});
export type Page = z.output<typeof page>;
