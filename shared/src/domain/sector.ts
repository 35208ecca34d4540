/** A field of *accompagnement*: old age, disability, child protection… */
import { z } from 'zod';
import { entryFields, optionalNumber, requiredText, slug } from './fields.ts';
import { image } from './media.ts';

export const sector = z.object({
  ...entryFields,
  name: requiredText(),
  slug,
  summary: requiredText(200),
  illustration: image.nullable(),
  order: optionalNumber,
});
export type Sector = z.output<typeof sector>;
