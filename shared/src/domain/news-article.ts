/** *Actualité*: a dated piece of information (schema.org `Article`). */
import { z } from 'zod';
import { entryFields, list, relations, requiredDate, requiredText, slug } from './fields.ts';
import { image } from './media.ts';
import { source } from './parts.ts';
import { requiredRichText } from './rich-text.ts';

export const newsArticle = z.object({
  ...entryFields,
  title: requiredText(),
  slug,
  summary: requiredText(200),
  date: requiredDate,
  image: image.nullable(),
  body: requiredRichText,
  jobs: relations,
  events: relations,
  plans: relations,
  sources: list(source),
});
export type NewsArticle = z.output<typeof newsArticle>;
