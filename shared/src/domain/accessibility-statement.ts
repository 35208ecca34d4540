/** The accessibility statement that the RGAA asks of every public site. */
import { z } from 'zod';
import { entryFields, lines, requiredDate, requiredTerm, requiredText } from './fields.ts';
import { contact } from './parts.ts';
import { optionalRichText, requiredRichText } from './rich-text.ts';

export const accessibilityStatement = z.object({
  ...entryFields,
  state: requiredTerm('accessibility-state'),
  date: requiredDate,
  scope: requiredText(),
  introduction: requiredRichText,
  auditResult: requiredRichText,
  nonConformities: optionalRichText,
  technologies: lines,
  testEnvironment: lines,
  contact,
  remedies: requiredRichText,
});
export type AccessibilityStatement = z.output<typeof accessibilityStatement>;
