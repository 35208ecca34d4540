/** A diploma or professional title; RNCP registrations expire and are replaced. */
import { z } from 'zod';
import {
  entryFields,
  optionalDate,
  optionalNumber,
  optionalPattern,
  optionalText,
  optionalWebAddress,
  relation,
  requiredText,
  termList,
} from './fields.ts';

export const qualification = z.object({
  ...entryFields,
  title: requiredText(),
  acronym: optionalText,
  /** The number of the *Répertoire national des certifications professionnelles*. */
  rncpCode: optionalPattern(/^\d{3,6}$/, 'n’est pas un code RNCP\u202F: de trois à six chiffres.'),
  level: optionalNumber,
  certifier: optionalText,
  validFrom: optionalDate,
  validUntil: optionalDate,
  replacedBy: relation,
  routes: termList('access-route'),
  url: optionalWebAddress,
});
export type Qualification = z.output<typeof qualification>;
