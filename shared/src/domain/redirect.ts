/** An old address that leads to the new one. */
import { z } from 'zod';
import { entryFields, flag, requiredCode, webAddress } from './fields.ts';

export const redirect = z
  .object({
    ...entryFields,
    // Neither the home page, nor another host (`//…`), nor the site's own files (`/_…`).
    from: requiredCode().regex(
      /^\/[^\s:*?#/_][^\s:*?#]*$/,
      'n’est pas une adresse du site\u202F: elle commence par / et n’a ni espace, ni *, ni ?.',
    ),
    to: webAddress.refine(
      (address) => /^(\/|https?:)/.test(address),
      'n’est pas une page\u202F: commencez par / ou par https://.',
    ),
    permanent: flag,
  })
  .refine(({ from, to }) => withoutEnd(from) !== withoutEnd(to), {
    path: ['to'],
    error: 'est la même que l’ancienne.',
  });

/** Servers do not tell `/aes` from `/aes/`: a redirect between them would never end. */
function withoutEnd(address: string): string {
  return address.replace(/\/+$/, '');
}

export type Redirect = z.output<typeof redirect>;
