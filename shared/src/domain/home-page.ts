/** The words and choices of the home page. */
import { z } from 'zod';
import { entryFields, list, optionalText, relations, requiredText } from './fields.ts';
import { image } from './media.ts';
import { keyFigure, link } from './parts.ts';
import { optionalRichText } from './rich-text.ts';

export const homePage = z.object({
  ...entryFields,
  title: requiredText(),
  lead: requiredText(300),
  image: image.nullable(),
  primaryAction: link.nullable(),
  secondaryAction: link.nullable(),
  sectorsTitle: requiredText(),
  jobsTitle: requiredText(),
  jobs: relations,
  eventsTitle: requiredText(),
  schoolsTitle: requiredText(),
  schoolsText: optionalText,
  approachTitle: requiredText(),
  approachText: optionalRichText,
  approachLink: link.nullable(),
  keyFigures: list(keyFigure),
  plansTitle: requiredText(),
  plans: relations,
  newsTitle: requiredText(),
});
export type HomePage = z.output<typeof homePage>;
