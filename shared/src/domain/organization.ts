/** An employer, training body, guidance service or partner (schema.org `Organization`). */
import { z } from 'zod';
import {
  entryFields,
  flag,
  optionalNumber,
  optionalPattern,
  optionalCode,
  optionalText,
  optionalWebAddress,
  relation,
  relations,
  requiredTermList,
  requiredText,
  termList,
} from './fields.ts';
import { image } from './media.ts';
import { contact, postcode } from './parts.ts';

/** A SIRET is fourteen digits whose last one checks the others (Luhn's formula, as INSEE applies it). */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export const organization = z.object({
  ...entryFields,
  name: requiredText(),
  kinds: requiredTermList('organization-kind'),
  siret: optionalCode.refine(
    (siret) => siret === null || isSiret(siret),
    'n’est pas un Siret\u202F: vérifiez les 14 chiffres.',
  ),
  finess: optionalPattern(/^[0-9AB]{9}$/, 'n’est pas un numéro Finess\u202F: neuf caractères.'),
  street: optionalText,
  postcode,
  commune: relation,
  latitude: optionalNumber,
  longitude: optionalNumber,
  sectors: relations,
  website: optionalWebAddress,
  contact: contact.nullable(),
  welcomesTrainees: termList('trainee-audience'),
  logo: image.nullable(),
  disabilityFriendly: flag,
});
export type Organization = z.output<typeof organization>;
