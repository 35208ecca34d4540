/** A collège or lycée of the official *Annuaire de l'éducation*. */
import { z } from 'zod';
import {
  entryFields,
  flag,
  optionalNumber,
  optionalTerm,
  optionalText,
  relation,
  requiredTerm,
  requiredCode,
  requiredText,
  termList,
} from './fields.ts';
import { postcode } from './parts.ts';
import { isUai } from './uai.ts';

export const school = z.object({
  ...entryFields,
  uai: requiredCode().refine(isUai, 'n’est pas un UAI\u202F: sept chiffres et leur lettre de contrôle.'),
  name: requiredText(),
  kind: requiredTerm('school-kind'),
  legalStatus: optionalTerm('school-status'),
  street: optionalText,
  postcode,
  commune: relation,
  latitude: optionalNumber,
  longitude: optionalNumber,
  priorityEducation: flag,
  levels: termList('school-level'),
  /** Kept for what happened there; shown nowhere on the site. */
  closed: flag,
});
export type School = z.output<typeof school>;
