/** *Intervention scolaire*: an entry of the catalogue offered to collèges and lycées. */
import { z } from 'zod';
import {
  entryFields,
  flag,
  lines,
  optionalNumber,
  optionalText,
  relations,
  requiredNumber,
  requiredTerm,
  requiredTermList,
  requiredText,
  slug,
} from './fields.ts';
import { image } from './media.ts';
import { contact } from './parts.ts';
import { optionalRichText } from './rich-text.ts';

export const schoolIntervention = z
  .object({
    ...entryFields,
    title: requiredText(),
    slug,
    goal: requiredText(300),
    format: requiredTerm('intervention-format'),
    description: optionalRichText,
    image: image.nullable(),
    durationMinutes: requiredNumber,
    levels: requiredTermList('school-level'),
    groupSizeMin: optionalNumber,
    groupSizeMax: optionalNumber,
    jobs: relations,
    speakers: optionalText,
    equipment: lines,
    placeKind: requiredTerm('intervention-place'),
    areas: lines,
    free: flag,
    cost: optionalText,
    parcoursAvenir: optionalText,
    resourcesBefore: relations,
    resourcesAfter: relations,
    accessibility: optionalText,
    contact: contact.nullable(),
    example: flag,
  })
  .refine(
    ({ groupSizeMin, groupSizeMax }) =>
      groupSizeMin === null || groupSizeMax === null || groupSizeMin <= groupSizeMax,
    {
      path: ['groupSizeMax'],
      error: 'est plus petit que le minimum\u202F: vérifiez les deux nombres.',
    },
  );
export type SchoolIntervention = z.output<typeof schoolIntervention>;
