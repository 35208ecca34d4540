/** A document, site or game that is useful before or after an intervention. */
import { z } from 'zod';
import {
  entryFields,
  optionalText,
  optionalWebAddress,
  relation,
  requiredTerm,
  requiredText,
  termList,
} from './fields.ts';
import { mediaFile } from './media.ts';

export const resource = z.object({
  ...entryFields,
  title: requiredText(),
  kind: requiredTerm('resource-kind'),
  description: optionalText,
  audiences: termList('audience'),
  file: mediaFile.nullable(),
  page: relation,
  url: optionalWebAddress,
});
export type Resource = z.output<typeof resource>;
