/** School holidays and internship weeks: data that editors keep, never code. */
import { z } from 'zod';
import { entryFields, flag, optionalText, requiredDate, requiredTerm, requiredText } from './fields.ts';

export const schoolPeriod = z
  .object({
    ...entryFields,
    label: requiredText(),
    kind: requiredTerm('school-period-kind'),
    start: requiredDate,
    end: requiredDate,
    zone: optionalText,
    confirmed: flag,
    source: optionalText,
  })
  .refine(({ start, end }) => end >= start, {
    path: ['end'],
    error: 'est avant le premier jour\u202F: choisissez un jour qui vient après.',
  });
export type SchoolPeriod = z.output<typeof schoolPeriod>;
