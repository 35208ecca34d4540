/** An acronym or word that texts must not leave unexplained. */
import { z } from 'zod';
import { entryFields, optionalText, requiredText } from './fields.ts';

export const glossaryTerm = z.object({
  ...entryFields,
  acronym: requiredText(),
  expansion: requiredText(),
  explanation: optionalText,
});
export type GlossaryTerm = z.output<typeof glossaryTerm>;
