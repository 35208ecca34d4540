/** A commune of the Ain, by its INSEE code. */
import { z } from 'zod';
import {
  entryFields,
  codeLines,
  optionalNumber,
  optionalText,
  requiredCode,
  requiredText,
} from './fields.ts';

export const commune = z.object({
  ...entryFields,
  insee: requiredCode().regex(/^01\d{3}$/, 'n’est pas un code Insee de l’Ain\u202F: 01 et trois chiffres.'),
  name: requiredText(),
  postcodes: codeLines,
  epci: optionalText,
  latitude: optionalNumber,
  longitude: optionalNumber,
});
export type Commune = z.output<typeof commune>;
