/** An old address that leads to the new one. */
import { z } from 'zod';
import { entryFields, flag, requiredText, webAddress } from './fields.ts';

export const redirect = z
  .object({
    ...entryFields,
    from: requiredText().regex(
      /^\/[^\s:*?#]*$/,
      'n’est pas une adresse du site : elle commence par / et n’a ni espace, ni *, ni ?.',
    ),
    to: webAddress,
    permanent: flag,
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], error: 'est la même que l’ancienne.' });
export type Redirect = z.output<typeof redirect>;
