/** Testimonials whose consent ends within two months, or has ended. */
import { addDays, parisDay } from 'shared/domain/paris-time';
import { uidOf } from '../../public-types';
import { acrossTypes } from '../across-types';
import type { DeskLine } from '../line';
import { consentWhy } from '../words';

const DAYS = 60;

export const consents: DeskLine = {
  key: 'consents',
  group: 'aging',
  title: 'Consentements à renouveler',
  types: () => [uidOf('testimonial')],
  find: ({ strapi, uids, now }) =>
    acrossTypes(strapi, uids, {
      date: 'consentUntil',
      until: addDays(parisDay(now), DAYS),
      why: ({ date }) => consentWhy(String(date), now),
    }),
};
