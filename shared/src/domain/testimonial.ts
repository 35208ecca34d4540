/** The words of a person about their job, shown only while their dated consent lasts. */
import { z } from 'zod';
import { isDayOver, type Clock } from './clock.ts';
import { entryFields, relation, requiredDate, requiredText } from './fields.ts';
import { image } from './media.ts';

export const testimonial = z.object({
  ...entryFields,
  firstName: requiredText(),
  jobTitle: requiredText(),
  quote: requiredText(),
  consentUntil: requiredDate,
  job: relation,
  image: image.nullable(),
});
export type Testimonial = z.output<typeof testimonial>;

/** Whether the consent still covers today; its last day is included. */
export function hasConsent(given: Pick<Testimonial, 'consentUntil'>, clock: Clock): boolean {
  return !isDayOver(given.consentUntil, clock);
}
